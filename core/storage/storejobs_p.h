#pragma once

#include "core/storage/storeworker_p.h"

#include <functional>
#include <utility>
#include <variant>

namespace holdfast {

// The shapes of the store's writing jobs.

using Nothing = std::monostate;

/// A writing job on one connection, which must be stored.
template <class Job>
std::function<Nothing(Rows &)> onConnection(UserScope scope, ConnectionId id, Job job)
{
    return [scope = std::move(scope), id = std::move(id), job = std::move(job)](Rows &rows) {
        job(rows, needConnection(rows, scope, id));
        return Nothing{};
    };
}

/// A writing job that has nothing to tell but that it was done.
template <class Job>
std::function<Nothing(Rows &)> silently(Job job)
{
    return [job = std::move(job)](Rows &rows) {
        job(rows);
        return Nothing{};
    };
}

} // namespace holdfast
