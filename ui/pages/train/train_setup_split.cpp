// SPDX-License-Identifier: GPL-3.0-or-later
// The split, made while one chooses: what it means, and what is to be said of it, is told before Start.
#include "core/workflow/split_record.h"
#include "core/workflow/split_task.h"
#include "ui/audit/audit_keeper.h"
#include "ui/bridge/job_bridge.h"
#include "ui/help/message_help.h"
#include "ui/pages/train/instant_panel.h"
#include "ui/pages/train/mark_choice.h"
#include "ui/pages/train/network_view_preview.h"
#include "ui/pages/train/train_setup_private.h"
#include "ui/text.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {

void TrainSetup::updateSplit()
{
    const auto dataset = d_->dataset;
    if (!dataset)
        return;
    d_->split.reset();
    for (QPushButton* button : {startButton_, queueButton_})
        button->setEnabled(false);
    const SplitOptions options = splitOptions();
    const bool linkSimilar = linksSimilar(d_->linkSimilar, options.rule);
    if (d_->hashesLinkSimilar != linkSimilar)
        d_->hashes.reset();
    if (d_->splitJob && d_->splitJobLinksSimilar != linkSimilar)
        d_->splitJob->requestStop(); // what it has measured is kept
    if (!d_->hashes)
        splitText_->setText(linkSimilar ? tr("Looking at every image once, to keep pictures of one nucleus on one side…")
                                        : tr("Comparing the files, to keep identical pictures on one side…"));
    const int asked = ++d_->splitAsked;
    struct Made {
        std::shared_ptr<const ContentHashes> hashes; ///< by `linkSimilar`
        MadeSplit made;
        std::optional<NearDuplicates> near;
        Cautions cautions;
    };
    d_->splitJobLinksSimilar = linkSimilar;
    // To measure all images takes its time, in which the disk's one thread is left to others.
    const Resource resource = linkSimilar && !d_->hashes ? Resource::Decode : Resource::Disk;
    d_->splitJob = workspace_.jobBridge().run<Made>(
        this, {"job.split", "Making the split", {}}, resource, Priority::Normal,
        [dataset, options, hashes = d_->hashes, near = d_->near, linkSimilar,
         thinning = isInstant(d_->chosen) ? instant_->thinning() : Thinning()](JobContext& context) mutable -> Result<Made> {
            if (!hashes) {
                auto hashed = contentsForSplit(*dataset, linkSimilar, context);
                if (!hashed)
                    return fail(hashed.error());
                hashes = std::make_shared<const ContentHashes>(std::move(*hashed));
            }
            return splitByContents(*dataset, options, linkSimilar, context, hashes).map([&](MadeSplit made) {
                made.split = thinned(*dataset, std::move(made.split), thinning, options.seed);
                if (!near)
                    near = nearDuplicatesKept(*dataset);
                Cautions cautions = cautionsOfSplits(*dataset, *made.contents, near.value_or(NearDuplicates()), {&made.split, 1});
                return Made{hashes, std::move(made), std::move(near), std::move(cautions)};
            });
        },
        [this, dataset, asked, linkSimilar](Result<Made> made) {
            if (dataset != d_->dataset)
                return;
            if (made) { // whatever is chosen since: all images were read for it
                d_->hashes = made->hashes;
                d_->hashesLinkSimilar = linkSimilar;
            }
            if (asked != d_->splitAsked)
                return; // the form has moved on
            if (made) {
                if (made->near)
                    d_->near = std::move(made->near);
                d_->cautions = std::move(made->cautions);
                d_->split = std::move(made->made.split);
                d_->splitContents = made->made.contents;
                d_->splitLinksSimilar = made->made.linkSimilar;
            } else {
                splitText_->setText(translated(made.error()));
                splitText_->hide();
                auditSplit_->hide(); // there is none
                keepTogether_->hide();
                splitNotice_->setText({}, splitText_->text());
                splitNotice_->setKind(Notice::Kind::Error);
                offerManual(*splitNotice_, made.error().message);
                splitNotice_->show();
            }
            showSplit();
        });
    updateEstimate();
}

void TrainSetup::showSplit()
{
    const bool ready = d_->split.has_value() && !d_->lacksLibTorch;
    const bool busy = workspace_.isTraining();
    startButton_->setEnabled(ready && !busy);
    queueButton_->setEnabled(ready);
    watchButton_->setVisible(busy);
    if (d_->split) // before anybody asks what marks change: those of another split name other nuclei
        marks_->setSplit(d_->dataset, &*d_->split);
    askInstantly();
    const QString lacks = d_->lacksLibTorch ? tr("Training needs LibTorch: see above the form.") : QString();
    startButton_->setToolTip(busy ? tr("A training is under way. Watch it, stop it first, or put this one into the queue.")
                                  : lacks);
    queueButton_->setToolTip(!lacks.isEmpty() ? lacks
                             : busy           ? tr("Begins when the training that is under way and those before it have ended")
                                              : tr("Waits below until you start the queue; several learn one after the other, "
                                                             "overnight say. The queue is remembered when the program is closed."));
    if (!d_->split)
        return;
    const Split& split = *d_->split;
    const Dataset& dataset = *d_->dataset;
    splitText_->setText(splitSentence(dataset, split));
    splitText_->show();
    auditSplit_->show();
    QStringList notices;
    for (const Message& caution : d_->cautions.all)
        notices << translated(caution);
    const bool alarming = !notices.isEmpty();
    if (split.options.rule == SplitRule::BySubject && dataset.subjectsKnown() && !nobodyExamines(split.options))
        notices.prepend(split.linked.empty()
                            ? tr("No patient is on both sides.")
                            : tr("No patient is on both sides. %Ln group(s) of patients that share pictures are kept together.",
                                 nullptr, static_cast<int>(split.linked.size())));
    splitNotice_->setText(QString(), notices.join(QLatin1Char('\n')));
    splitNotice_->setKind(alarming ? Notice::Kind::Warning : Notice::Kind::Good);
    splitNotice_->setVisible(!notices.isEmpty());
    offerManual(*splitNotice_, d_->cautions.all);
    const bool apart = std::ranges::any_of(d_->cautions.all, [](const Message& caution) {
        return caution.id.starts_with("audit.near_across_parts") || caution.id.starts_with("audit.near_validation_test");
    });
    keepTogether_->setVisible(apart && !linkSimilar_->isChecked());
    preview_->setSamples(split.samplesOf(Part::Train));
    showEstimate();
    if (d_->speed && isVisible())
        findNearDuplicates();
}

void TrainSetup::auditSplit()
{
    if (!d_->split)
        return;
    workspace_.audit().startForSplit(*d_->split, tr("the next training"), {}, d_->splitLinksSimilar);
    Q_EMIT workspace_.pageRequested(QStringLiteral("data"));
}

/// Every training does so before it begins; here scores are shown without one. Once a dataset.
void TrainSetup::findNearDuplicates()
{
    if (d_->near || std::exchange(d_->nearAsked, true))
        return;
    workspace_.jobBridge().run<std::optional<NearDuplicates>>(
        this, {"training.measuring", "Looking at every image once"}, Resource::Decode, Priority::Background,
        [dataset = d_->dataset](JobContext& context) -> Result<std::optional<NearDuplicates>> {
            return nearDuplicatesUnasked(*dataset, {context.stopToken(), [&](double fraction) {
                                                        context.report({fraction, {}});
                                                    }});
        },
        [this, dataset = d_->dataset](Result<std::optional<NearDuplicates>> near) {
            if (dataset != d_->dataset || !near || !*near)
                return;
            d_->near = std::move(*near);
            if (!d_->near->pairs.empty())
                judgeSplit();
        });
}

/// The split stays as it is: only what is to be said of it is known better now.
void TrainSetup::judgeSplit()
{
    if (!d_->split)
        return; // the one that is being made finds what is known
    workspace_.jobBridge().run<Cautions>(
        this, {"job.split", "Making the split", {}}, Resource::Disk, Priority::Interactive,
        [dataset = d_->dataset, contents = d_->splitContents, near = *d_->near,
         split = *d_->split](JobContext&) -> Result<Cautions> {
            return cautionsOfSplits(*dataset, *contents, near, {&split, 1});
        },
        [this, asked = d_->splitAsked](Result<Cautions> cautions) {
            if (!cautions || asked != d_->splitAsked || !d_->split)
                return; // the form has moved on
            d_->cautions = std::move(*cautions);
            showSplit();
        });
}

} // namespace nucleoscope::ui
