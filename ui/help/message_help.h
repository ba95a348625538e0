// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace nucleoscope {
struct Message;
}

namespace nucleoscope::ui {

class Notice;

/// Where the manual says more about messages whose ids begin so.
struct MessageHelp {
    const char* page; ///< "docs/formats.md"
    const char* anchor;
    const char* prefix; ///< "onnx." or a whole id; behind the others, or it would be taken for that of a message
};

std::span<const MessageHelp> messageHelp();
/// The longest prefix that fits; null where the manual has nothing to say.
const MessageHelp* helpFor(std::string_view messageId);
/// "More…" behind the notice's text opens the manual there. A notice that is used again says so again with each message; it
/// has no such button where nothing is known.
void offerManual(Notice& notice, const Message& message);
/// Of several messages: where the manual says more about the first that it knows. None: no such button.
void offerManual(Notice& notice, std::span<const Message> messages);
/// About all messages whose ids begin so; for words that are the window's own. Empty: no such button.
void offerManual(Notice& notice, std::string_view prefix);

} // namespace nucleoscope::ui
