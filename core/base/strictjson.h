#pragma once

#include "core/base/expected.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

#include <string_view>
#include <variant>

namespace holdfast {

/// What a JSON text may cost at most. The defaults fit an honest page of the service with room to
/// spare; deeper trees are refused since nlohmann copies and frees them recursively.
struct JsonLimits
{
    int depth = 64;                 ///< nested arrays and objects
    qsizetype string = 1024 * 1024; ///< bytes of one string or member name, unescaped
    qsizetype members = 200'000;    ///< members of all objects together
    qsizetype values = 2'000'000;   ///< values of any kind together
};

/// Reads one RFC 8259 text as strictly as the standard allows: UTF-8 only, no duplicate member
/// names, nothing but white space after the value (NUL included), numbers that fit a double. One
/// byte order mark at the start is skipped (§8.1). Never throws; a failure is BadAnswer with part
/// "json" and a detail that tells what and where but quotes nothing, since the text may be secret.
///
/// Reading the result with nlohmann's own accessors throws on a wrong type: look before you read
/// (`find`, `is_string`).
[[nodiscard]] Expected<nlohmann::json> parseStrictJson(const QByteArray &text,
                                                       const JsonLimits &limits = {});

/// The parts of a JSON text in the order in which they stand there. Views end with the call.
class JsonEvents
{
public:
    virtual ~JsonEvents() = default;
    virtual void null() = 0;
    virtual void boolean(bool value) = 0;
    virtual void integer(qint64 value) = 0;
    /// Only for what a qint64 may not hold.
    virtual void unsignedInteger(quint64 value) = 0;
    virtual void number(double value) = 0;
    virtual void text(std::string_view value) = 0;
    virtual void beginObject() = 0;
    virtual void name(std::string_view name) = 0;
    virtual void endObject() = 0;
    virtual void beginArray() = 0;
    virtual void endArray() = 0;
};

/// The same reading without a tree, for long texts of which little is kept. What was told before a
/// failure must be thrown away: a second member of the same name shows only when its object ends.
[[nodiscard]] Expected<std::monostate> readStrictJson(const QByteArray &text, JsonEvents &events,
                                                      const JsonLimits &limits = {});

} // namespace holdfast
