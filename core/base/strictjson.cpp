#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace holdfast {

namespace {

using Json = nlohmann::json;

/// Builds the tree by hand, because nlohmann's own builder keeps the last of two equal names and
/// has no limits. Every function returns false to stop the parse; `m_reason` then says why.
class StrictReader
{
public:
    explicit StrictReader(const JsonLimits &limits) : m_limits(limits) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string &) { return add(value); }
    bool string(std::string &value) { return fits(value) && add(std::move(value)); }
    bool binary(Json::binary_t &) { return stop("binary value"); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        if (++m_members > m_limits.members)
            return stop("too many members");
        if (m_open.back()->contains(name))
            return stop("the same member name twice in one object");
        m_name = std::move(name);
        return fits(m_name);
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_position = position;
        return stop("not valid JSON");
    }

    [[nodiscard]] Json takeRoot() { return std::move(m_root); }
    [[nodiscard]] QString reason() const
    {
        const QString what = QString::fromLatin1(m_reason ? m_reason : "not valid JSON");
        return m_position ? QStringLiteral("%1 at byte %2").arg(what).arg(m_position) : what;
    }

private:
    bool stop(const char *reason)
    {
        m_reason = reason;
        return false;
    }

    bool fits(const std::string &text)
    {
        return qsizetype(text.size()) <= m_limits.string || stop("a string is too long");
    }

    bool add(Json value) { return place(std::move(value)) != nullptr; }

    bool open(Json container)
    {
        if (qsizetype(m_open.size()) >= m_limits.depth)
            return stop("nested too deeply");
        Json *placed = place(std::move(container));
        if (!placed)
            return false;
        m_open.push_back(placed);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Json *place(Json value)
    {
        if (++m_values > m_limits.values) {
            stop("too many values");
            return nullptr;
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        // Pointers into a container stay good: only its last element is ever open.
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_name] = std::move(value));
    }

    const JsonLimits m_limits;
    Json m_root;
    std::vector<Json *> m_open;
    std::string m_name;
    qsizetype m_members = 0;
    qsizetype m_values = 0;
    std::size_t m_position = 0;
    const char *m_reason = nullptr;
};

} // namespace

Expected<nlohmann::json> parseStrictJson(const QByteArray &text, const JsonLimits &limits)
{
    // nlohmann takes a NUL for the end of its input, and a raw NUL is never JSON.
    if (text.contains('\0')) {
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("json"),
                              QStringLiteral("not valid JSON: a NUL byte")));
    }
    StrictReader reader(limits);
    if (!Json::sax_parse(text.cbegin(), text.cend(), &reader)) {
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("json"), reader.reason()));
    }
    return reader.takeRoot();
}

} // namespace holdfast
