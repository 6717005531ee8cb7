#pragma once

#include <QString>

#include <vector>

namespace holdfast {

/// Of an id that is named in a RowProblem.
constexpr qsizetype kLongestShownId = 100;

/// Something in a list that could not be read or did not belong there.
struct RowProblem
{
    int row = 0;           ///< position in the list, over all pages, from 0
    QString id;            ///< the row's id when there is one; one safe line
    QString part;          ///< the field, as the service calls it
    QString detail;        ///< English, one safe line
    bool leftOut = true;   ///< the row is missing from the result; else only the field is
    bool foreign = false;  ///< the row belongs to another user or connection: worth a security note

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// A list read to its last page. A read that stopped half-way is an Error and never a ReadList.
template <class Row>
struct ReadList
{
    std::vector<Row> rows;
    std::vector<RowProblem> problems;

    /// Every row of the service is here. When false, a row that is missing here may still exist
    /// there: nothing may be concluded from its absence.
    [[nodiscard]] bool isWhole() const
    {
        for (const RowProblem &problem : problems) {
            if (problem.leftOut && !problem.foreign)
                return false;
        }
        return true;
    }

    friend bool operator==(const ReadList &, const ReadList &) = default;
};

} // namespace holdfast
