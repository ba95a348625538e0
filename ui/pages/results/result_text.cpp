// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/result_text.h"

#include "core/evaluation/subject_scores.h"
#include "core/run/run_record.h"
#include "core/workflow/run_pseudonyms.h"
#include "ui/inspection/inspection_state.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace nucleoscope::ui {
namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

constexpr std::size_t patientsTold = 5;

QString classNameOf(const std::vector<ClassInfo>& classes, int index)
{
    return index >= 0 ? QString::fromStdString(classes[static_cast<std::size_t>(index)].name) : ResultText::tr("unknown");
}

QString whatIsShown(const InspectionState& state, const RunInfo& info, const QString& part)
{
    const QString nuclei = ResultText::tr("%Ln nuclei", nullptr, state.predictions().size());
    return ResultText::tr("Run “%1”, epoch %2, %3: %4", "name, epoch, part, how many nuclei")
        .arg(QString::fromStdString(info.name))
        .arg(state.content().epoch)
        .arg(part, nuclei);
}

QString howCalled(const InspectionState& state)
{
    const OperatingPoint& point = state.operatingPoint();
    const auto number = [](double value) { return QLocale().toString(value, 'f', 3); };
    if (!state.hasTwoSides() || (point.isDefault() && state.otherName().isEmpty()))
        return ResultText::tr("Each nucleus is called by its most probable class.");
    if (point.upper)
        return ResultText::tr("Called %1 from a probability of %2 on; from %3 to there referred to a person.")
            .arg(state.positiveName(), number(*point.upper), number(point.threshold));
    return ResultText::tr("Called %1 from a probability of %2 on.").arg(state.positiveName(), number(point.threshold));
}

QStringList matrixLines(const InspectionState& state)
{
    const auto& classes = state.content().classes;
    const auto matrix = ConfusionMatrix::of(state.predictions());
    if (!matrix)
        return {};
    QStringList lines{ResultText::tr("Published class, and what it was called:")};
    for (int truth = 0; truth < matrix->classCount(); ++truth) {
        QStringList cells;
        for (int called = 0; called < matrix->classCount(); ++called)
            cells << QStringLiteral("%1 %2").arg(classNameOf(classes, called), countText(matrix->count(truth, called)));
        lines << QStringLiteral("  %1: %2").arg(classNameOf(classes, truth), cells.join(QStringLiteral(", ")));
    }
    return lines;
}

QStringList patientLines(const InspectionState& state, const std::optional<Pseudonyms>& names)
{
    if (!state.content().subjectsKnown)
        return {};
    std::vector<std::string> ids;
    for (const NamedSample& sample : *state.content().samples)
        ids.push_back(sample.subject);
    const Subjects subjects(ids);
    const auto scores = subjectScores(state.predictions(), state.positive(), subjects, state.operatingPoint().threshold);
    QStringList lines{ResultText::tr("Patients of whom the fewest nuclei were called right:")};
    for (std::size_t i = 0; i < std::min(scores.size(), patientsTold) && scores[i].wrong() > 0; ++i) {
        const SubjectScore& score = scores[i];
        lines << ResultText::tr("  patient %1 (%2): %3 of %4 nuclei right, called %5", "id, class, right, of, call")
                     .arg(QString::fromStdString(names ? names->subject(subjects.id(score.subject)) : subjects.id(score.subject)),
                          classNameOf(state.content().classes, score.truth), countText(score.right), countText(score.labelled),
                          classNameOf(state.content().classes, score.called));
    }
    return lines.size() > 1 ? lines : QStringList();
}

} // namespace

QString resultText(const InspectionState& state, const QString& part, const QStringList& scores,
                   const std::optional<Pseudonyms>& names)
{
    const auto& run = state.content().run;
    if (!run || !state.hasPredictions())
        return {};
    const RunInfo info = names ? RunPseudonyms(*names, *run).renamed(run->info()) : run->info();
    QStringList lines{whatIsShown(state, info, part), howCalled(state)};
    lines << QString() << scores << QString() << matrixLines(state);
    if (const QStringList patients = patientLines(state, names); !patients.isEmpty())
        lines << QString() << patients;
    lines << QString() << ResultText::tr("How far to believe it:");
    for (const Message& message : summaryOf(info))
        lines << QStringLiteral("  ") + translated(message);
    lines << QString() << ResultText::tr("Made with Nucleoscope, for research and teaching; not for diagnosis.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace nucleoscope::ui
