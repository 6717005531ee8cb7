#include "app/cli/commandtable.h"

#include "app/cli/bankscommand.h"
#include "app/cli/bundlecommand.h"
#include "app/cli/connectionscommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/flowcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/optionvalues.h"
#include "app/cli/profilescommand.h"
#include "app/cli/removecommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/statuscommand.h"
#include "app/cli/synccommand.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

class CommandTable
{
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
};

using Made = Expected<std::unique_ptr<Command>>;

bool has(const Invocation &invocation, const char *option)
{
    return invocation.has(QString::fromLatin1(option));
}

ConnectionId firstId(const Invocation &invocation)
{
    return ConnectionId{invocation.arguments.constFirst()};
}

Made makeBanks(const Invocation &invocation, Environment &environment)
{
    return std::make_unique<BanksCommand>(environment, invocation.value(QStringLiteral("search")));
}

Made makeConnections(const Invocation &invocation, Environment &environment)
{
    const auto asOf =
        instantOption(invocation, QStringLiteral("at"), environment.words().zone);
    if (!asOf)
        return fail(asOf.error());
    return std::make_unique<ConnectionsCommand>(environment, has(invocation, "offline"), *asOf);
}

Made makeShow(const Invocation &invocation, Environment &environment)
{
    return std::make_unique<ShowCommand>(environment, firstId(invocation),
                                         has(invocation, "offline"));
}

Made makeExplain(const Invocation &invocation, Environment &environment)
{
    const auto asOf =
        instantOption(invocation, QStringLiteral("at"), environment.words().zone);
    if (!asOf)
        return fail(asOf.error());
    return std::make_unique<ExplainCommand>(environment, invocation.arguments.value(0), *asOf);
}

Made makeConnect(const Invocation &invocation, Environment &environment)
{
    const auto options = flowOptions(invocation);
    if (!options)
        return fail(options.error());
    std::optional<BankId> bank;
    if (has(invocation, "bank"))
        bank = BankId{invocation.value(QStringLiteral("bank"))};
    return FlowCommand::connectBank(environment, bank, *options);
}

Made makeFlow(const Invocation &invocation, Environment &environment, std::optional<FlowKind> kind)
{
    const auto options = flowOptions(invocation);
    if (!options)
        return fail(options.error());
    return FlowCommand::renew(environment, firstId(invocation), kind, *options);
}

auto flowMaker(std::optional<FlowKind> kind)
{
    return [kind](const Invocation &invocation, Environment &environment) {
        return makeFlow(invocation, environment, kind);
    };
}

Made makeSync(const Invocation &invocation, Environment &environment)
{
    const bool all = has(invocation, "all");
    if (all != invocation.arguments.isEmpty()) {
        return fail(
            makeError(ErrorKind::Usage, {},
                      CommandTable::tr("Give the id of one connection or --all, and not both.")));
    }
    const bool wait = has(invocation, "wait");
    return all ? SyncCommand::all(environment, wait)
               : SyncCommand::one(environment, firstId(invocation), wait);
}

Made makeHistory(const Invocation &invocation, Environment &environment)
{
    return std::make_unique<HistoryCommand>(environment, firstId(invocation),
                                            has(invocation, "offline"));
}

Made makeRemove(const Invocation &invocation, Environment &environment)
{
    return std::make_unique<RemoveCommand>(environment, firstId(invocation),
                                           has(invocation, "yes"));
}

Made makeStatus(const Invocation &invocation, Environment &environment)
{
    return std::make_unique<StatusCommand>(environment, has(invocation, "offline"));
}

Made makeExport(const Invocation &invocation, Environment &environment)
{
    const auto format = exportFormatOption(invocation);
    if (!format)
        return fail(format.error());
    return std::make_unique<ExportCommand>(environment, *format,
                                           invocation.value(QStringLiteral("output")),
                                           has(invocation, "offline"));
}

Made makeDoctor(const Invocation &, Environment &environment)
{
    return std::make_unique<DoctorCommand>(environment);
}

Made makeBundle(const Invocation &invocation, Environment &environment)
{
    return std::make_unique<BundleCommand>(environment, invocation.value(QStringLiteral("output")),
                                           has(invocation, "offline"));
}

QList<CommandEntry> makeTable()
{
    const OptionSpec offline{
        QStringLiteral("offline"), {}, CommandTable::tr("use what is stored here; ask nobody")};
    const OptionSpec at{
        QStringLiteral("at"), QStringLiteral("TIME"),
        CommandTable::tr("as it will be then: a date such as 2026-12-24, which is the end of that "
                         "day here, or RFC 3339 such as 2026-12-24T18:00:00Z")};
    const OptionSpec wait{QStringLiteral("wait"), {}, CommandTable::tr("wait for the verdict")};
    const QList<OptionSpec> flow{
        {QStringLiteral("no-browser"),
         {},
         CommandTable::tr("only print the link, open no browser")},
        {QStringLiteral("timeout"), QStringLiteral("SECONDS"),
         CommandTable::tr("how long to wait for the approval (default: 600)")}};
    const QString id = QStringLiteral("ID");

    return {
        {{QStringLiteral("profiles"),
          QStringLiteral("[list | check [NAME|FILE] | set-secret NAME]"),
          CommandTable::tr("list profiles, try one out, or store its secret (read from stdin)"),
          0,
          2,
          {}},
         makeProfilesCommand},
        {{QStringLiteral("banks"),
          {},
          CommandTable::tr("the banks that can be connected"),
          0,
          0,
          {{QStringLiteral("search"), QStringLiteral("TEXT"),
            CommandTable::tr("only those with TEXT in the name")}}},
         makeBanks},
        {{QStringLiteral("connections"),
          {},
          CommandTable::tr("all connections, freshly read"),
          0,
          0,
          {at, offline}},
         makeConnections},
        {{QStringLiteral("show"), id, CommandTable::tr("one connection whole"), 1, 1, {offline}},
         makeShow},
        {{QStringLiteral("explain"),
          QStringLiteral("[FILE|-]"),
          CommandTable::tr("what the rules say of connections given as JSON"),
          0,
          1,
          {at}},
         makeExplain},
        {{QStringLiteral("connect"),
          {},
          CommandTable::tr("connect a bank in the browser"),
          0,
          0,
          QList<OptionSpec>{
              {QStringLiteral("bank"), id, CommandTable::tr("the bank's id (see banks)")}} +
              flow},
         makeConnect},
        {{QStringLiteral("renew"), id, CommandTable::tr("do what is advised for a connection"), 1,
          1, flow},
         flowMaker(std::nullopt)},
        {{QStringLiteral("reauth"), id, CommandTable::tr("log in again at the bank"), 1, 1, flow},
         flowMaker(FlowKind::Reauth)},
        {{QStringLiteral("refresh"), id, CommandTable::tr("give the bank the code it asks for"), 1,
          1, flow},
         flowMaker(FlowKind::Refresh)},
        {{QStringLiteral("reconsent"), id,
          CommandTable::tr("renew the consent without a bank login"), 1, 1, flow},
         flowMaker(FlowKind::Reconsent)},
        {{QStringLiteral("sync"),
          QStringLiteral("ID | --all"),
          CommandTable::tr("ask for an update now"),
          0,
          1,
          {{QStringLiteral("all"),
            {},
            CommandTable::tr("every connection that can be updated now")},
           wait}},
         makeSync},
        {{QStringLiteral("history"), id,
          CommandTable::tr("everything that happened to a connection, the oldest first"), 1, 1,
          {offline}},
         makeHistory},
        {{QStringLiteral("remove"),
          id,
          CommandTable::tr("withdraw access and delete the data kept here"),
          1,
          1,
          {{QStringLiteral("yes"), {}, CommandTable::tr("do not ask")}}},
         makeRemove},
        {{QStringLiteral("status"),
          {},
          CommandTable::tr("one line; exit 3 when something needs you"),
          0,
          0,
          {offline}},
         makeStatus},
        {{QStringLiteral("export"),
          {},
          CommandTable::tr("the connections as a table or as JSON, or when they end as a calendar"),
          0,
          0,
          {{QStringLiteral("format"), QStringLiteral("csv|json|ics"),
            CommandTable::tr("which of them (needed)")},
           {QStringLiteral("output"), QStringLiteral("FILE"),
            CommandTable::tr("write FILE in place of the output; only you can read it")},
           offline}},
         makeExport},
        {{QStringLiteral("doctor"),
          {},
          CommandTable::tr("look for what could keep Holdfast from working"),
          0,
          0,
          {}},
         makeDoctor},
        {{QStringLiteral("bundle"),
          {},
          CommandTable::tr("what support staff need to help, without names and numbers"),
          0,
          0,
          {{QStringLiteral("output"), QStringLiteral("FILE"),
            CommandTable::tr("write FILE in place of the output; only you can read it")},
           offline}},
         makeBundle},
    };
}

} // namespace

const QList<CommandEntry> &commandTable()
{
    static const QList<CommandEntry> table = makeTable();
    return table;
}

QList<CommandSpec> commandSpecs()
{
    QList<CommandSpec> specs;
    for (const CommandEntry &entry : commandTable())
        specs.append(entry.spec);
    return specs;
}

} // namespace holdfast::cli
