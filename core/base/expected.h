#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace holdfast {

/// A value or the reason why there is none. Has the shape of C++23 std::expected and will become it.
template <class T, class E = Error>
using Expected = tl::expected<T, E>;

/// Shorthand for returning a failure: `return fail(ErrorKind::BadAnswer, …);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace holdfast
