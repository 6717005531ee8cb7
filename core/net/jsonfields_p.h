#pragma once

#include "core/lifecycle/bankconnection.h"
#include "core/net/readlist.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace holdfast {

/// Reads the members of one JSON object by name and type, without exceptions. What is absent or JSON
/// null is absent; what has the wrong type is noted in problems() and otherwise taken for absent,
/// except where a function says more.
class JsonFields
{
public:
    /// `row` must outlive this. Anything but an object has no members.
    explicit JsonFields(const nlohmann::json &row);

    /// A string; isNull() when absent.
    [[nodiscard]] QString text(const char *name);
    /// A string from a known vocabulary. A number, bool, array or object becomes its JSON text: a
    /// word nobody knows, and therefore never taken for "all is well".
    [[nodiscard]] QString word(const char *name);
    /// A string that must be there and not be empty; without it the row is left out.
    [[nodiscard]] QString requiredText(const char *name);
    [[nodiscard]] std::optional<bool> flag(const char *name);
    [[nodiscard]] std::optional<qint64> integer(const char *name);
    /// Anything but a date-time is unreadable, and absent only when it is not there or null.
    [[nodiscard]] ReceivedInstant instant(const char *name);
    [[nodiscard]] std::vector<QString> texts(const char *name);
    /// The member if it is an object, else nothing (noted when it is something else).
    [[nodiscard]] const nlohmann::json *object(const char *name);
    /// The member if it is an array, else nothing (noted when it is something else).
    [[nodiscard]] const nlohmann::json *array(const char *name);

    /// Notes that a field is wrong; with `leftOut` the row cannot be used.
    void note(const char *part, const QString &detail, bool leftOut = false);
    /// Notes that the row belongs to somebody else; it is left out.
    void noteForeign(const char *part);
    /// Notes the problems of a part under the name of that part; the row stays usable.
    void noteAllOf(const JsonFields &part, const char *name);
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] const std::vector<RowProblem> &problems() const { return m_problems; }

private:
    [[nodiscard]] const nlohmann::json *find(const char *name) const;

    const nlohmann::json &m_row;
    std::vector<RowProblem> m_problems;
};

/// A JSON string as text; null for any other value.
[[nodiscard]] QString jsonText(const nlohmann::json &value);

} // namespace holdfast
