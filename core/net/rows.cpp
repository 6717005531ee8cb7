#include "core/net/rows_p.h"

#include "core/base/plaintext.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

void readRow(const nlohmann::json &row, int position, std::vector<RowProblem> &problems,
             const std::function<void(JsonFields &)> &read)
{
    JsonFields fields(row);
    QString id;
    if (row.is_object()) {
        read(fields);
        if (const auto found = row.find("id"); found != row.end())
            id = singleLine(jsonText(*found), kLongestShownId);
    } else {
        fields.note("row", QStringLiteral("not an object"), true);
    }
    for (RowProblem problem : fields.problems()) {
        problem.row = position;
        problem.id = id;
        problems.push_back(std::move(problem));
    }
}

} // namespace

void readRows(const nlohmann::json &rows, int first, std::vector<RowProblem> &problems,
              const std::function<void(JsonFields &)> &read)
{
    if (!rows.is_array()) {
        readRow(rows, first, problems, read);
        return;
    }
    int position = first;
    for (const nlohmann::json &row : rows)
        readRow(row, position++, problems, read);
}

} // namespace holdfast
