// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/message_help.h"

#include "core/base/message.h"
#include "ui/help/manual_window.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace nucleoscope::ui {
namespace {

constexpr std::array placesInManual{
    MessageHelp{"README.md", "the-real-data", "archive."},
    MessageHelp{"docs/audit.md", "what-an-audit-asks", "audit."},
    MessageHelp{"docs/audit.md", "what-an-audit-asks", "batches."},
    MessageHelp{"docs/formats.md", "decoded-images-kept", "cache."},
    MessageHelp{"docs/words.md", "scores", "calibration."},
    MessageHelp{"docs/formats.md", "checkpoints", "checkpoint."},
    MessageHelp{"README.md", "the-first-ten-minutes", "classify."},
    MessageHelp{"docs/lessons.md", "one-lesson-on-thirty-laptops", "classpack."},
    MessageHelp{"docs/lessons.md", "one-lesson-on-thirty-laptops", "classresult."},
    MessageHelp{"docs/lessons.md", "one-lesson-on-thirty-laptops", "classtable."},
    MessageHelp{"docs/formats.md", "comparison-nucleoscope-compare-run-run---json", "compare."},
    MessageHelp{"docs/formats.md", "cross-validation-version-1", "crossvalidation."},
    MessageHelp{"README.md", "your-own-nuclei", "csv."},
    MessageHelp{"docs/formats.md", "studies-version-1", "curve."},
    MessageHelp{"README.md", "the-real-data", "dataset."},
    MessageHelp{"README.md", "the-first-ten-minutes", "demo."},
    MessageHelp{"README.md", "your-own-nuclei", "describe."},
    MessageHelp{"docs/weights.md", "weights", "download."},
    MessageHelp{"docs/formats.md", "recipe-version-1", "engine.architecture"},
    MessageHelp{"docs/formats.md", "recipe-version-1", "engine.classes"},
    MessageHelp{"docs/installation.md", "what-it-needs", "engine.device"},
    MessageHelp{"docs/recipe.md", "what-the-recipe-does", "engine.diverged"},
    MessageHelp{"docs/formats.md", "recipe-version-1", "engine.head"},
    MessageHelp{"docs/formats.md", "features-of-a-backbone-version-1", "engine.instant"},
    MessageHelp{"docs/installation.md", "what-it-needs", "engine.memory"},
    MessageHelp{"docs/formats.md", "recipe-version-1", "engine.micro_batches"},
    MessageHelp{"README.md", "the-model-elsewhere", "engine.no_script"},
    MessageHelp{"docs/installation.md", "libtorch", "engine.not_loaded"},
    MessageHelp{"docs/installation.md", "libtorch", "engine.not_there"},
    MessageHelp{"docs/formats.md", "checkpoints", "engine.state"},
    MessageHelp{"docs/formats.md", "recipe-version-1", "engine.views"},
    MessageHelp{"docs/weights.md", "weights", "engine.weights"},
    MessageHelp{"docs/formats.md", "evaluation-nucleoscope-evaluate-run-data---json", "evaluation."},
    MessageHelp{"README.md", "the-model-elsewhere", "exchange."},
    MessageHelp{"README.md", "the-model-elsewhere", "export."},
    MessageHelp{"docs/formats.md", "calls-of-new-images-nucleoscope-predict-and-classifys-save", "familiar."},
    MessageHelp{"docs/formats.md", "features-version-1", "features."},
    MessageHelp{"docs/formats.md", "ensembles", "features.pooled"},
    MessageHelp{"docs/reliability.md", "reliability-what-is-promised-how-it-is-tested-what-came-out", "file."},
    MessageHelp{"README.md", "your-own-nuclei", "files."},
    MessageHelp{"docs/formats.md", "filtersjson-version-1", "filters."},
    MessageHelp{"docs/formats.md", "final-network", "final."},
    MessageHelp{"README.md", "the-real-data", "folder."},
    MessageHelp{"docs/formats.md", "cross-validation-version-1", "folds."},
    MessageHelp{"docs/audit.md", "nuclei-that-a-network-is-worse-at", "groups."},
    MessageHelp{"docs/audit.md", "what-an-audit-asks", "hashing."},
    MessageHelp{"docs/audit.md", "what-an-audit-asks", "image."},
    MessageHelp{"README.md", "and-back", "import."},
    MessageHelp{"docs/formats.md", "features-of-a-backbone-version-1", "instant."},
    MessageHelp{"README.md", "your-own-nuclei", "labels."},
    MessageHelp{"docs/lessons.md", "lessons", "lesson."},
    MessageHelp{"docs/installation.md", "libtorch", "libtorch."},
    MessageHelp{"docs/formats.md", "likeness-version-1", "likeness."},
    MessageHelp{"docs/formats.md", "marks-version-1", "marks."},
    MessageHelp{"docs/words.md", "cells-and-pictures", "mask."},
    MessageHelp{"docs/formats.md", "metricscsv", "metrics."},
    MessageHelp{"docs/formats.md", "networks-that-are-imported", "onnx."},
    MessageHelp{"README.md", "the-first-ten-minutes", "open."},
    MessageHelp{"docs/formats.md", "packed-run-version-1", "pack."},
    MessageHelp{"docs/formats.md", "pinsjson-version-1", "pins."},
    MessageHelp{"docs/formats.md", "decoded-images-kept", "pixels."},
    MessageHelp{"docs/installation.md", "what-it-needs", "placement."},
    MessageHelp{"docs/lessons.md", "the-planted-shortcut", "plant."},
    MessageHelp{"docs/formats.md", "run-folder-version-1", "prediction."},
    MessageHelp{"docs/formats.md", "ensembles", "prediction.pooled"},
    MessageHelp{"docs/formats.md", "predictions", "predictions."},
    MessageHelp{"docs/formats.md", "preferences-version-1", "preferences."},
    MessageHelp{"docs/performance.md", "the-feature-map", "projection."},
    MessageHelp{"docs/formats.md", "networks-that-are-imported", "pytorch."},
    MessageHelp{"docs/formats.md", "queue-of-trainings-version-2", "queue."},
    MessageHelp{"docs/formats.md", "quizzes-version-1", "quiz."},
    MessageHelp{"docs/formats.md", "pseudonyms", "pseudonyms."},
    MessageHelp{"docs/formats.md", "recipe-version-1", "recipe."},
    MessageHelp{"docs/formats.md", "features-of-a-backbone-version-1", "regression."},
    MessageHelp{"docs/formats.md", "repetition-nucleoscope-repeat-run---json-version-1", "repeat."},
    MessageHelp{"README.md", "the-first-ten-minutes", "report."},
    MessageHelp{"README.md", "the-first-ten-minutes", "results."},
    MessageHelp{"docs/formats.md", "run-folder-version-1", "run."},
    MessageHelp{"docs/formats.md", "weights-files", "safetensors."},
    MessageHelp{"docs/audit.md", "what-an-audit-asks", "sample."},
    MessageHelp{"docs/formats.md", "tables-that-the-window-saves", "sheet."},
    MessageHelp{"docs/words.md", "training", "split."},
    MessageHelp{"docs/formats.md", "stepscsv", "steps."},
    MessageHelp{"docs/formats.md", "studies-version-1", "study."},
    MessageHelp{"docs/installation.md", "what-it-needs", "system."},
    MessageHelp{"docs/words.md", "training", "test."},
    MessageHelp{"docs/words.md", "scores", "threshold."},
    MessageHelp{"README.md", "the-first-ten-minutes", "training."},
    MessageHelp{"docs/lessons.md", "lessons", "view."},
    MessageHelp{"docs/weights.md", "weights", "weights."},
    MessageHelp{"docs/formats.md", "ensembles", "weights.ensemble"},
};

struct More {
    Q_DECLARE_TR_FUNCTIONS(More)
};

} // namespace

std::span<const MessageHelp> messageHelp()
{
    return placesInManual;
}

const MessageHelp* helpFor(std::string_view messageId)
{
    const MessageHelp* best = nullptr;
    for (const MessageHelp& one : placesInManual)
        if (const std::string_view prefix = one.prefix;
            messageId.starts_with(prefix) && (!best || prefix.size() > std::string_view(best->prefix).size()))
            best = &one;
    return best;
}

void offerManual(Notice& notice, std::span<const Message> messages)
{
    const auto known =
        std::find_if(messages.begin(), messages.end(), [](const Message& one) { return helpFor(one.id) != nullptr; });
    offerManual(notice, known == messages.end() ? std::string_view() : std::string_view(known->id));
}

void offerManual(Notice& notice, const Message& message)
{
    offerManual(notice, std::string_view(message.id));
}

void offerManual(Notice& notice, std::string_view prefix)
{
    const MessageHelp* help = helpFor(prefix);
    auto* more = notice.findChild<QPushButton*>(QStringLiteral("noticeMore"));
    if (!more && help) {
        more = notice.addAction(More::tr("More…"));
        more->setObjectName(QStringLiteral("noticeMore"));
        more->setToolTip(More::tr("What the manual says about this"));
        QObject::connect(more, &QPushButton::clicked, &notice, [&notice, more] {
            QWidget* window = notice.window();
            while (window->parentWidget()) // a dialog may be closed while one reads
                window = window->parentWidget()->window();
            showManual(window, more->property("page").toString(), more->property("anchor").toString());
        });
    }
    if (!more)
        return;
    more->setVisible(help != nullptr);
    if (help) {
        more->setProperty("page", QString::fromLatin1(help->page));
        more->setProperty("anchor", QString::fromLatin1(help->anchor));
    }
}

} // namespace nucleoscope::ui
