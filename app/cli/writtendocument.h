#pragma once

#include "core/lifecycle/rules.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace holdfast::cli {

/// What `connections --json` has said of one connection beyond what the service sends.
struct WrittenRow
{
    LocalFacts facts;
    std::optional<Enrichment> enrichment;
};

/// A document of `connections --json` or `explain --json`, or a support bundle, read back.
struct WrittenDocument
{
    QByteArray reply; ///< its connections in the words of the service, for decodeConnections()
    RuleSettings settings;
    std::map<ConnectionId, WrittenRow> rows;
};

/// None when the text is anything else. The document says what fits and not why to the minute, so what
/// is read back is the least that agrees with it: a pause between two updates of which no end is
/// written lasts as long as it can last by default, and of the updates that used up an allowance all
/// but the first are taken to be as old as that.
[[nodiscard]] std::optional<WrittenDocument> readWrittenDocument(const QByteArray &text);

} // namespace holdfast::cli
