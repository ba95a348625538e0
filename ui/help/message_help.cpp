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
    MessageHelp{"docs/formats.md", "decoded-images-kept", "cache."},
    MessageHelp{"docs/words.md", "scores", "calibration."},
    MessageHelp{"docs/formats.md", "checkpoints", "checkpoint."},
    MessageHelp{"docs/lessons.md", "one-lesson-on-thirty-laptops", "classpack."},
    MessageHelp{"docs/lessons.md", "one-lesson-on-thirty-laptops", "classresult."},
    MessageHelp{"docs/lessons.md", "one-lesson-on-thirty-laptops", "classtable."},
    MessageHelp{"docs/formats.md", "comparison-nucleoscope-compare-run-run---json", "compare."},
    MessageHelp{"docs/formats.md", "cross-validation-version-1", "crossvalidation."},
    MessageHelp{"README.md", "the-real-data", "dataset."},
    MessageHelp{"README.md", "your-own-nuclei", "describe."},
    MessageHelp{"docs/installation.md", "what-it-needs", "engine.device"},
    MessageHelp{"docs/installation.md", "what-it-needs", "engine.memory"},
    MessageHelp{"docs/installation.md", "libtorch", "engine.not_loaded"},
    MessageHelp{"docs/installation.md", "libtorch", "engine.not_there"},
    MessageHelp{"README.md", "the-model-elsewhere", "exchange."},
    MessageHelp{"docs/formats.md", "filtersjson-version-1", "filters."},
    MessageHelp{"docs/formats.md", "cross-validation-version-1", "folds."},
    MessageHelp{"docs/audit.md", "nuclei-that-a-network-is-worse-at", "groups."},
    MessageHelp{"docs/audit.md", "what-an-audit-asks", "image."},
    MessageHelp{"README.md", "and-back", "import."},
    MessageHelp{"README.md", "your-own-nuclei", "labels."},
    MessageHelp{"docs/lessons.md", "lessons", "lesson."},
    MessageHelp{"docs/installation.md", "libtorch", "libtorch."},
    MessageHelp{"docs/formats.md", "marks-version-1", "marks."},
    MessageHelp{"docs/formats.md", "networks-that-are-imported", "onnx."},
    MessageHelp{"docs/formats.md", "packed-run-version-1", "pack."},
    MessageHelp{"docs/formats.md", "pinsjson-version-1", "pins."},
    MessageHelp{"docs/installation.md", "what-it-needs", "placement."},
    MessageHelp{"docs/lessons.md", "the-planted-shortcut", "plant."},
    MessageHelp{"docs/formats.md", "run-folder-version-1", "prediction."},
    MessageHelp{"docs/formats.md", "preferences-version-1", "preferences."},
    MessageHelp{"docs/formats.md", "networks-that-are-imported", "pytorch."},
    MessageHelp{"docs/formats.md", "queue-of-trainings-version-2", "queue."},
    MessageHelp{"docs/formats.md", "quizzes-version-1", "quiz."},
    MessageHelp{"docs/formats.md", "recipe-version-1", "recipe."},
    MessageHelp{"docs/formats.md", "repetition-nucleoscope-repeat-run---json-version-1", "repeat."},
    MessageHelp{"docs/formats.md", "run-folder-version-1", "run."},
    MessageHelp{"docs/formats.md", "weights-files", "safetensors."},
    MessageHelp{"docs/words.md", "training", "split."},
    MessageHelp{"docs/installation.md", "what-it-needs", "system."},
    MessageHelp{"docs/words.md", "training", "test."},
    MessageHelp{"README.md", "the-first-ten-minutes", "training."},
    MessageHelp{"docs/weights.md", "weights", "weights."},
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
