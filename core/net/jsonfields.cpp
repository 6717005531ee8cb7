#include "core/net/jsonfields_p.h"

#include "core/base/plaintext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr qsizetype kLongestOddWord = 60;

/// Whether a number is a whole one that a qint64 holds exactly. A float is accepted below 2^53,
/// where a double still tells every whole number from its neighbours.
std::optional<qint64> wholeNumber(const Json &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<Json::number_unsigned_t>();
        if (number > static_cast<Json::number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return static_cast<qint64>(number);
    }
    if (value.is_number_integer())
        return value.get<Json::number_integer_t>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        constexpr double kExact = 9007199254740992.0; // 2^53
        if (number > -kExact && number < kExact) {
            const auto whole = static_cast<qint64>(number);
            if (static_cast<double>(whole) == number)
                return whole;
        }
    }
    return std::nullopt;
}

} // namespace

QString jsonText(const Json &value)
{
    if (!value.is_string())
        return {};
    const auto &text = value.get_ref<const std::string &>();
    // Never null: null means absent.
    return text.empty() ? QStringLiteral("") : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

JsonFields::JsonFields(const Json &row) : m_row(row) {}

const Json *JsonFields::find(const char *name) const
{
    if (!m_row.is_object())
        return nullptr;
    const auto found = m_row.find(name);
    return found == m_row.end() || found->is_null() ? nullptr : &*found;
}

QString JsonFields::text(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return {};
    if (!value->is_string()) {
        note(name, QStringLiteral("not a string"));
        return {};
    }
    return jsonText(*value);
}

QString JsonFields::word(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return {};
    if (value->is_string())
        return jsonText(*value);
    note(name, QStringLiteral("not a string"));
    if (value->is_structured())
        return value->is_object() ? QStringLiteral("{…}") : QStringLiteral("[…]");
    return singleLine(QString::fromStdString(value->dump()), kLongestOddWord);
}

QString JsonFields::requiredText(const char *name)
{
    const Json *value = find(name);
    if (!value)
        note(name, QStringLiteral("missing"), true);
    else if (!value->is_string())
        note(name, QStringLiteral("not a string"), true);
    else if (value->get_ref<const std::string &>().empty())
        note(name, QStringLiteral("empty"), true);
    else
        return jsonText(*value);
    return {};
}

std::optional<bool> JsonFields::flag(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_boolean()) {
        note(name, QStringLiteral("neither true nor false"));
        return std::nullopt;
    }
    return value->get<bool>();
}

std::optional<qint64> JsonFields::integer(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return std::nullopt;
    const std::optional<qint64> number = wholeNumber(*value);
    if (!number)
        note(name, QStringLiteral("not a whole number"));
    return number;
}

ReceivedInstant JsonFields::instant(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return {};
    const std::optional<Instant> instant =
        value->is_string() ? parseInstant(jsonText(*value)) : std::nullopt;
    if (instant)
        return {instant, false};
    note(name, QStringLiteral("not a date-time"));
    return {std::nullopt, true};
}

std::vector<QString> JsonFields::texts(const char *name)
{
    std::vector<QString> result;
    const Json *list = array(name);
    if (!list)
        return result;
    result.reserve(list->size());
    for (const Json &entry : *list) {
        if (entry.is_string())
            result.push_back(jsonText(entry));
        else
            note(name, QStringLiteral("an entry is not a string"));
    }
    return result;
}

const Json *JsonFields::object(const char *name)
{
    const Json *value = find(name);
    if (!value || value->is_object())
        return value;
    note(name, QStringLiteral("not an object"));
    return nullptr;
}

const Json *JsonFields::array(const char *name)
{
    const Json *value = find(name);
    if (!value || value->is_array())
        return value;
    note(name, QStringLiteral("not an array"));
    return nullptr;
}

void JsonFields::note(const char *part, const QString &detail, bool leftOut)
{
    m_problems.push_back({0, {}, QString::fromLatin1(part), detail, leftOut, false});
}

void JsonFields::noteForeign(const char *part)
{
    m_problems.push_back({0, {}, QString::fromLatin1(part),
                          QStringLiteral("belongs to another user or connection"), true, true});
}

void JsonFields::noteAllOf(const JsonFields &part, const char *name)
{
    for (const RowProblem &problem : part.problems())
        note(name, problem.part + QStringLiteral(": ") + problem.detail);
}

bool JsonFields::isUsable() const
{
    return std::none_of(m_problems.cbegin(), m_problems.cend(),
                        [](const RowProblem &problem) { return problem.leftOut; });
}

} // namespace holdfast
