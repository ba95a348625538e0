// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/audit_pseudonyms.h"

#include "core/workflow/sentence_pseudonyms.h"

#include <algorithm>

namespace nucleoscope {
namespace {

/// Its samples are made known to the sentences.
std::shared_ptr<const Dataset> renamedDataset(const Dataset& dataset, const Pseudonyms& names, SentencePseudonyms& sentences)
{
    Dataset::Content content;
    content.name = SentencePseudonyms::otherDatasetName;
    content.layout = dataset.layout();
    content.subjectsKnown = dataset.subjectsKnown();
    content.samples = dataset.samples();
    content.classes = dataset.classes();
    content.subjects = dataset.subjects();
    content.folds = dataset.folds();
    for (Sample& sample : content.samples) {
        const std::string& subject = dataset.subjects()[static_cast<std::size_t>(sample.subject)].id;
        const std::string className =
            sample.classIndex < 0 ? "" : dataset.classes()[static_cast<std::size_t>(sample.classIndex)].name;
        sample.id = sentences.add(sample.id, subject, className);
        sample.name = withoutFolders(sample.id);
        sample.bytes = 0; // the fingerprint is of sizes, too
    }
    for (std::size_t i = 0; i < content.subjects.size(); ++i)
        content.subjects[i].id = names.subject(dataset.subjects()[i].id);
    for (std::string& fold : content.folds)
        fold = names.fold(fold);
    content.makeReader = []() -> Result<std::unique_ptr<SampleReader>> {
        return fail(ErrorCode::Unsupported, {"pseudonyms.no_pictures", "Under pseudonyms there are no pictures.", {}});
    };
    return std::make_shared<const Dataset>(std::move(content));
}

void rename(std::vector<Finding>& findings, const Dataset& renamed, const SentencePseudonyms& sentences)
{
    const auto called = [&](int subject) -> const std::string& {
        return renamed.subjects()[static_cast<std::size_t>(subject)].id;
    };
    for (Finding& finding : findings) {
        for (Message* part : {&finding.what, &finding.howBad, &finding.whatToDo})
            *part = sentences.renamed(std::move(*part), !finding.subjects.empty());
        std::sort(finding.subjects.begin(), finding.subjects.end(), // the old order would tell
                  [&](int a, int b) { return called(a) < called(b); });
    }
}

/// Of these the strongest column is a folder or a word of the files' names.
void forgetWords(std::vector<ProxyResult>& results)
{
    for (ProxyResult& result : results)
        if (result.proxy == Proxy::Path)
            result.strongest.clear();
}

} // namespace

AuditReport underPseudonyms(AuditReport report, const Pseudonyms& names)
{
    SentencePseudonyms sentences(names, report.dataset->name(), utf8(report.dataset->location()));
    report.dataset = renamedDataset(*report.dataset, names, sentences);
    rename(report.audit.findings, *report.dataset, sentences);
    forgetWords(report.audit.proxies);
    if (report.split)
        report.split->options.validationFold = names.fold(report.split->options.validationFold);
    if (report.splitAudit) {
        rename(report.splitAudit->findings, *report.dataset, sentences);
        forgetWords(report.splitAudit->parts);
        forgetWords(report.splitAudit->testPart);
    }
    return report;
}

} // namespace nucleoscope
