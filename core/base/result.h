#pragma once

#include "core/base/message.h"

#include <tl/expected.hpp>

namespace nucleoscope {

/// What went wrong, for programs. The message tells people.
enum class ErrorCode {
    InvalidInput, ///< a value, file or option that cannot be used
    NotFound,     ///< a file, folder, run or name that is not there
    Unreadable,   ///< there, but damaged, of an unknown format, or not permitted
    WriteFailed,  ///< disk full, read-only, not permitted
    Mismatch,     ///< two things that should fit do not: weights and network, run and dataset
    Unsupported,  ///< well-formed, but more than this program or machine can do
    Cancelled,    ///< stopped on the user's wish
    Engine        ///< the learning engine could not be loaded or failed
};

/// A failure as a value. The message names the file, says what happened and what to do.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    Message message;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::NotFound, {"run.missing", "{file} is not a run.", {{"file", name}}});`
inline tl::unexpected<Error> fail(ErrorCode code, Message message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace nucleoscope
