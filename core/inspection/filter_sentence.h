#pragma once

#include "core/base/message.h"

#include <string>
#include <utility>

namespace nucleoscope {

/// A sentence made of optional pieces, the Message "filter…". Each set of pieces is a template of its own with its own id,
/// so that another language can order them as it likes.
class FilterSentence {
public:
    explicit FilterSentence(std::string start = {}) : message_{"filter", std::move(start), {}} {}
    void add(const std::string& idPart, const std::string& text)
    {
        message_.id += '.' + idPart;
        message_.text += text;
    }
    void argument(std::string name, std::string value) { message_.arguments.push_back({std::move(name), std::move(value)}); }
    Message take() { return std::move(message_); }

private:
    Message message_;
};

} // namespace nucleoscope
