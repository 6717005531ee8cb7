#include "app/cli/exportcommand.h"

#include "app/cli/connectiondocument.h"
#include "app/cli/detailscollector.h"
#include "app/common/outputfile.h"
#include "core/base/plaintext.h"
#include "ui/export/connectionscsv.h"
#include "ui/export/consentcalendar.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

namespace {

struct FormatWord
{
    const char *word;
    ExportFormat format;
};

constexpr FormatWord kFormats[] = {
    {"csv", ExportFormat::Table}, {"json", ExportFormat::Document}, {"ics", ExportFormat::Calendar}};

QString wordOf(ExportFormat format)
{
    for (const FormatWord &known : kFormats) {
        if (known.format == format)
            return QString::fromLatin1(known.word);
    }
    return {};
}

std::vector<ConnectionEntry> entriesOf(const std::vector<ConnectionDetails> &all)
{
    std::vector<ConnectionEntry> entries;
    entries.reserve(all.size());
    for (const ConnectionDetails &details : all)
        entries.push_back(details.entry);
    return entries;
}

} // namespace

Expected<ExportFormat> exportFormatOption(const Invocation &invocation)
{
    const QString name = QStringLiteral("format");
    const QString word = invocation.value(name);
    for (const FormatWord &known : kFormats) {
        if (word == QLatin1String(known.word))
            return known.format;
    }
    return fail(makeError(ErrorKind::Usage, name,
                          invocation.has(name)
                              ? ExportCommand::tr("The value of --format must be csv, json or ics.")
                              : ExportCommand::tr("Say which format: --format csv, json or ics.")));
}

ExportCommand::ExportCommand(Environment &environment, ExportFormat format, QString file,
                             bool offline)
    : ServiceCommand(environment, offline ? Reach::Offline : Reach::Online, {}), m_format(format),
      m_file(std::move(file)), m_offline(offline)
{}

void ExportCommand::start()
{
    auto *collector = new DetailsCollector(service(), *service().snapshot(), this);
    collector->collect(this, [this](const auto &all) { collected(all); });
}

void ExportCommand::collected(const Expected<std::vector<ConnectionDetails>> &all)
{
    if (!all)
        return giveUp(all.error());
    if (m_format != ExportFormat::Calendar)
        return deliver(content(*all, {}), all->size());
    service().reminderWishes(this, [this, all = *all](const Expected<ReminderWishes> &wishes) {
        if (!wishes)
            return giveUp(wishes.error());
        deliver(content(all, *wishes), all.size());
    });
}

QByteArray ExportCommand::content(const std::vector<ConnectionDetails> &all,
                                  const ReminderWishes &wishes) const
{
    const JsonContext context = jsonContext();
    switch (m_format) {
    case ExportFormat::Table:
        return connectionsCsv(entriesOf(all), context.settings, context.asOf);
    case ExportFormat::Calendar:
        return consentCalendar(entriesOf(all), context.settings, wishes, words());
    case ExportFormat::Document:
        return toBytes(connectionDocument(all, service().profile(), m_offline, context)) + '\n';
    }
    return {};
}

void ExportCommand::deliver(const QByteArray &content, size_t connections)
{
    Json document{{"format", jsonText(wordOf(m_format))}, {"connections", connections}};
    if (!m_file.isEmpty()) {
        if (const auto written = writeOutputFile(m_file, content); !written)
            return giveUp(written.error());
        document["file"] = jsonText(m_file);
        // Not every connection has an end that could stand in a calendar.
        const auto ends = static_cast<int>(content.count("BEGIN:VEVENT"));
        const QString told =
            m_format == ExportFormat::Calendar
                //: %1 is the name of a file.
                ? tr("%n end(s) of consent written to %1.", nullptr, ends)
                //: %1 is the name of a file.
                : tr("%n connection(s) written to %1.", nullptr, static_cast<int>(connections));
        return succeed({0, toBytes(document), told.arg(singleLine(m_file, 400)) + u'\n'});
    }
    // With --json the output is one document whatever the format.
    document["content"] = content.toStdString();
    succeed(
        {0, m_format == ExportFormat::Document ? content.trimmed() : toBytes(document), {}, content});
}

} // namespace holdfast::cli
