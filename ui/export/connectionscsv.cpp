#include "ui/export/connectionscsv.h"

#include "ui/export/csvtext.h"

namespace holdfast {

namespace {

CsvCell instantCell(const std::optional<Instant> &instant)
{
    return CsvCell::value(instant ? formatInstant(*instant) : QString());
}

CsvCell numberCell(const std::optional<qint64> &number)
{
    return number ? CsvCell::number(*number) : CsvCell::value({});
}

/// Whole 24-hour periods, as everywhere; negative after the end.
std::optional<qint64> daysLeft(const Assessment &assessment)
{
    constexpr qint64 day = 24 * 60 * 60;
    if (!assessment.secondsLeft)
        return std::nullopt;
    return *assessment.secondsLeft / day;
}

QByteArray header()
{
    QList<CsvCell> names;
    for (const char *name :
         {"id", "bankId", "bankName", "type", "state", "expiresAt", "secondsLeft", "daysLeft",
          "connectedOn", "lastUpdated", "nextSyncEarliest", "nextSyncLatest", "adviceAction",
          "adviceReason", "accounts", "enrichment", "person"})
        names.append(CsvCell::value(QString::fromLatin1(name)));
    return csvLine(names);
}

QByteArray line(const ConnectionEntry &entry, const RuleSettings &settings, Instant now)
{
    const BankConnection &connection = entry.connection;
    const Assessment assessment = assess(connection, entry.facts, settings, now);
    const std::optional<NextSync> &next = assessment.nextSync;
    return csvLine({
        CsvCell::text(connection.id.value()),
        CsvCell::text(bankIdOf(connection.id).value()),
        CsvCell::text(connection.name),
        CsvCell::text(connection.type),
        CsvCell::value(stateWord(assessment.state)),
        instantCell(connection.expiresAt.value),
        numberCell(assessment.secondsLeft),
        numberCell(daysLeft(assessment)),
        instantCell(connection.connectedOn.value),
        instantCell(connection.lastUpdated.value),
        instantCell(next ? std::optional(next->earliest) : std::nullopt),
        instantCell(next ? std::optional(next->latest) : std::nullopt),
        CsvCell::value(actionWord(assessment.advice.action)),
        CsvCell::value(reasonWord(assessment.advice.reason)),
        CsvCell::number(static_cast<qint64>(connection.accountIds.size())),
        CsvCell::value(enrichmentWord(entry.enrichment.state)),
        CsvCell::text(entry.settings.person),
    });
}

} // namespace

QByteArray connectionsCsv(const std::vector<ConnectionEntry> &entries, const RuleSettings &settings,
                          Instant now)
{
    QByteArray csv = header();
    for (const ConnectionEntry &entry : entries)
        csv += line(entry, settings, now);
    return csv;
}

} // namespace holdfast
