#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nucleoscope {

/// A sentence for people that can be translated: an id, an English template and named arguments.
/// The window looks the template up in its translations and fills the arguments in; the command line uses english().
struct Message {
    struct Argument {
        std::string name;
        std::string value;
    };

    std::string id;   ///< stable, for programs and tests, e.g. "dataset.unreadable"
    std::string text; ///< English template, UTF-8, arguments in braces: "{file} could not be read: {reason}."
    std::vector<Argument> arguments;

    Message() = default;
    Message(std::string idIn, std::string textIn, std::vector<Argument> argumentsIn = {})
        : id(std::move(idIn)), text(std::move(textIn)), arguments(std::move(argumentsIn))
    {}

    /// The template with its arguments filled in. A name without an argument stays as it is, braces and all.
    std::string english() const { return fill(text); }
    /// Fills this message's arguments into another template, a translated one.
    std::string fill(std::string_view templateText) const;
    /// The value of one argument, or an empty text.
    std::string argument(std::string_view name) const;
};

} // namespace nucleoscope
