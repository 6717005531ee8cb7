#pragma once

#include "core/net/jsonfields_p.h"
#include "core/net/readlist.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <set>
#include <utility>
#include <vector>

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

/// Keeps the first of rows with the same id and notes the others: a list that changes while its pages
/// are read shows a row twice.
template <class Row>
void dropRepeated(ReadList<Row> &list)
{
    std::set<QString> seen;
    const auto isRepeated = [&](const Row &row) {
        if (seen.insert(row.id.value()).second)
            return false;
        list.problems.push_back({0, {}, QStringLiteral("id"),
                                 QStringLiteral("the same row twice in one list"), false, false});
        return true;
    };
    std::vector<Row> kept;
    kept.reserve(list.rows.size());
    for (Row &row : list.rows) {
        if (!isRepeated(row))
            kept.push_back(std::move(row));
    }
    list.rows = std::move(kept);
}

} // namespace holdfast
