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
    MessageHelp{"archive.", "README.md", "the-real-data"},
    MessageHelp{"cache.", "docs/formats.md", "decoded-images-kept"},
    MessageHelp{"calibration.", "docs/words.md", "scores"},
    MessageHelp{"checkpoint.", "docs/formats.md", "checkpoints"},
    MessageHelp{"classpack.", "docs/lessons.md", "one-lesson-on-thirty-laptops"},
    MessageHelp{"classresult.", "docs/lessons.md", "one-lesson-on-thirty-laptops"},
    MessageHelp{"classtable.", "docs/lessons.md", "one-lesson-on-thirty-laptops"},
    MessageHelp{"compare.", "docs/formats.md", "comparison-nucleoscope-compare-run-run---json"},
    MessageHelp{"crossvalidation.", "docs/formats.md", "cross-validation-version-1"},
    MessageHelp{"dataset.", "README.md", "the-real-data"},
    MessageHelp{"describe.", "README.md", "your-own-nuclei"},
    MessageHelp{"engine.device", "docs/installation.md", "what-it-needs"},
    MessageHelp{"engine.memory", "docs/installation.md", "what-it-needs"},
    MessageHelp{"engine.not_loaded", "docs/installation.md", "libtorch"},
    MessageHelp{"engine.not_there", "docs/installation.md", "libtorch"},
    MessageHelp{"exchange.", "README.md", "the-model-elsewhere"},
    MessageHelp{"filters.", "docs/formats.md", "filtersjson-version-1"},
    MessageHelp{"folds.", "docs/formats.md", "cross-validation-version-1"},
    MessageHelp{"groups.", "docs/audit.md", "nuclei-that-a-network-is-worse-at"},
    MessageHelp{"image.", "docs/audit.md", "what-an-audit-asks"},
    MessageHelp{"import.", "README.md", "and-back"},
    MessageHelp{"labels.", "README.md", "your-own-nuclei"},
    MessageHelp{"lesson.", "docs/lessons.md", "lessons"},
    MessageHelp{"libtorch.", "docs/installation.md", "libtorch"},
    MessageHelp{"marks.", "docs/formats.md", "marks-version-1"},
    MessageHelp{"onnx.", "docs/formats.md", "networks-that-are-imported"},
    MessageHelp{"pack.", "docs/formats.md", "packed-run-version-1"},
    MessageHelp{"pins.", "docs/formats.md", "pinsjson-version-1"},
    MessageHelp{"plant.", "docs/lessons.md", "the-planted-shortcut"},
    MessageHelp{"preferences.", "docs/formats.md", "preferences-version-1"},
    MessageHelp{"pytorch.", "docs/formats.md", "networks-that-are-imported"},
    MessageHelp{"queue.", "docs/formats.md", "queue-of-trainings-version-1"},
    MessageHelp{"quiz.", "docs/formats.md", "quizzes-version-1"},
    MessageHelp{"recipe.", "docs/formats.md", "recipe-version-1"},
    MessageHelp{"repeat.", "docs/formats.md", "repetition-nucleoscope-repeat-run---json-version-1"},
    MessageHelp{"run.", "docs/formats.md", "run-folder-version-1"},
    MessageHelp{"safetensors.", "docs/formats.md", "weights-files"},
    MessageHelp{"split.", "docs/words.md", "training"},
    MessageHelp{"test.", "docs/words.md", "training"},
    MessageHelp{"training.", "README.md", "the-first-ten-minutes"},
    MessageHelp{"weights.", "docs/weights.md", "weights"},
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

void offerManual(Notice& notice, const Message& message)
{
    const MessageHelp* help = helpFor(message.id);
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
