#pragma once

#include "core/net/jsonfields_p.h"
#include "core/net/readlist.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <utility>

namespace holdfast {

/// Hands every element of a JSON array (or the one object) to `read` and adds what it noted to
/// `problems`. Positions go on from `first`, for lists of several pages. Elements that are no
/// objects are noted and not handed over.
void readRows(const nlohmann::json &rows, int first, std::vector<RowProblem> &problems,
              const std::function<void(JsonFields &)> &read);

/// Reads rows with one of the codecs and adds those that are usable to `list`.
template <class Row, class Read>
void appendRows(const nlohmann::json &rows, Read read, ReadList<Row> &list, int first = 0)
{
    readRows(rows, first, list.problems, [&](JsonFields &fields) {
        Row row = read(fields);
        if (fields.isUsable())
            list.rows.push_back(std::move(row));
    });
}

} // namespace holdfast
