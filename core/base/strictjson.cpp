#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace holdfast {

namespace {

using Json = nlohmann::json;

/// Holds every rule, and hands on what keeps them. Every function returns false to stop the parse;
/// `m_reason` then says why.
class StrictReader
{
public:
    StrictReader(JsonEvents &events, const JsonLimits &limits) : m_events(events), m_limits(limits)
    {}

    bool null()
    {
        m_events.null();
        return count();
    }
    bool boolean(bool value)
    {
        m_events.boolean(value);
        return count();
    }
    bool number_integer(Json::number_integer_t value)
    {
        m_events.integer(value);
        return count();
    }
    bool number_unsigned(Json::number_unsigned_t value)
    {
        m_events.unsignedInteger(value);
        return count();
    }
    bool number_float(Json::number_float_t value, const std::string &)
    {
        m_events.number(value);
        return count();
    }
    bool string(std::string &value)
    {
        if (!fits(value))
            return false;
        m_events.text(value);
        return count();
    }
    bool binary(Json::binary_t &) { return stop("binary value"); }

    bool start_object(std::size_t)
    {
        if (!open())
            return false;
        m_events.beginObject();
        return true;
    }
    bool key(std::string &name)
    {
        if (++m_members > m_limits.members)
            return stop("too many members");
        if (!fits(name))
            return false;
        m_names.push_back(name);
        m_events.name(name);
        return true;
    }
    bool end_object()
    {
        const auto ours = m_names.begin() + m_firstNames.back();
        std::sort(ours, m_names.end());
        if (std::adjacent_find(ours, m_names.end()) != m_names.end())
            return stop("the same member name twice in one object");
        close();
        m_events.endObject();
        return true;
    }
    bool start_array(std::size_t)
    {
        if (!open())
            return false;
        m_events.beginArray();
        return true;
    }
    bool end_array()
    {
        close();
        m_events.endArray();
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_position = position;
        return stop("not valid JSON");
    }

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
    bool count() { return ++m_values <= m_limits.values || stop("too many values"); }

    bool open()
    {
        if (qsizetype(m_firstNames.size()) >= m_limits.depth)
            return stop("nested too deeply");
        m_firstNames.push_back(qsizetype(m_names.size()));
        return count();
    }
    void close()
    {
        m_names.resize(std::size_t(m_firstNames.back()));
        m_firstNames.pop_back();
    }

    JsonEvents &m_events;
    const JsonLimits m_limits;
    std::vector<std::string> m_names;    ///< of all open objects, the innermost last
    std::vector<qsizetype> m_firstNames; ///< where those of each open container begin
    qsizetype m_members = 0;
    qsizetype m_values = 0;
    std::size_t m_position = 0;
    const char *m_reason = nullptr;
};

/// Builds the tree by hand, because nlohmann's own builder comes with its own parser.
class TreeBuilder final : public JsonEvents
{
public:
    void null() override { place(nullptr); }
    void boolean(bool value) override { place(value); }
    void integer(qint64 value) override { place(value); }
    void unsignedInteger(quint64 value) override { place(value); }
    void number(double value) override { place(value); }
    void text(std::string_view value) override { place(value); }
    void beginObject() override { m_open.push_back(place(Json::object())); }
    void name(std::string_view name) override { m_name = name; }
    void endObject() override { m_open.pop_back(); }
    void beginArray() override { m_open.push_back(place(Json::array())); }
    void endArray() override { m_open.pop_back(); }

    [[nodiscard]] Json takeRoot() { return std::move(m_root); }

private:
    Json *place(Json value)
    {
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

    Json m_root;
    std::vector<Json *> m_open;
    std::string m_name;
};

} // namespace

Expected<std::monostate> readStrictJson(const QByteArray &text, JsonEvents &events,
                                        const JsonLimits &limits)
{
    // nlohmann takes a NUL for the end of its input, and a raw NUL is never JSON.
    if (text.contains('\0')) {
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("json"),
                              QStringLiteral("not valid JSON: a NUL byte")));
    }
    StrictReader reader(events, limits);
    if (!Json::sax_parse(text.cbegin(), text.cend(), &reader))
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("json"), reader.reason()));
    return std::monostate{};
}

Expected<Json> parseStrictJson(const QByteArray &text, const JsonLimits &limits)
{
    TreeBuilder tree;
    if (const auto read = readStrictJson(text, tree, limits); !read)
        return fail(read.error());
    return tree.takeRoot();
}

} // namespace holdfast
