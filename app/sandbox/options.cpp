#include "app/sandbox/options.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

Error usage(const QString &option, const QString &detail)
{
    return makeError(ErrorKind::Usage, option, u"--%1: %2"_s.arg(option, detail));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A Moneyhub look-alike on 127.0.0.1, for trying and testing Holdfast.\n"
        "Prints one line of JSON when it is ready and serves until it is ended."_s);
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0 takes any free one."_s, u"number"_s, u"0"_s},
        {u"scenario"_s, u"The world to begin with: a name, a JSON file, or list to see the names."_s,
         u"name|file"_s, u"showcase"_s},
        {u"users"_s, u"Scenario crowd: how many people."_s, u"number"_s, u"1"_s},
        {u"connections"_s, u"Scenario crowd: how many connections in all."_s, u"number"_s, u"1000"_s},
        {u"transactions"_s, u"Scenario crowd: how many transactions in all."_s, u"number"_s, u"60000"_s},
        {u"seed"_s, u"The same seed gives the same world."_s, u"number"_s, u"1"_s},
        {u"state"_s, u"Load the world from this file if it is there, and write it back after each change."_s,
         u"file"_s},
        {u"auto-approve"_s, u"No bank pages: every authorisation is approved at once."_s},
        {u"redirect-uri"_s, u"Register this redirect URI as well; may be given several times."_s, u"uri"_s},
        {u"algorithm"_s, u"What the client signs with: RS256, PS256 or ES256."_s, u"name"_s, u"RS256"_s},
        {u"id-token-algorithm"_s, u"What id_tokens are signed with: RS256 or PS256."_s, u"name"_s,
         u"RS256"_s},
        {u"webhook"_s, u"Where webhooks are sent."_s, u"url"_s},
        {u"public-url"_s, u"Where clients reach it when something stands in front of it and passes requests on."_s,
         u"url"_s},
        {u"follow-stdin"_s, u"End when standard input closes."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

// The number of an option within bounds; what is none ends up in `wrong`.
qint64 number(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most,
              std::optional<Error> &wrong)
{
    bool isNumber = false;
    const qint64 value = parser.value(name).toLongLong(&isNumber);
    if ((!isNumber || value < least || value > most) && !wrong)
        wrong = usage(name, u"a whole number from %1 to %2 is expected"_s.arg(least).arg(most));
    return value;
}

JwsAlgorithm algorithm(const QCommandLineParser &parser, const QString &name, const QStringList &allowed,
                       std::optional<Error> &wrong)
{
    const QString word = parser.value(name);
    if (!allowed.contains(word) && !wrong)
        wrong = usage(name, u"one of %1 is expected"_s.arg(allowed.join(u", "_s)));
    return jwsAlgorithmFromWord(word).value_or(JwsAlgorithm::RS256);
}

QString scenarioTable()
{
    QString text;
    for (const ScenarioInfo &info : scenarioList())
        text += u"%1  %2\n"_s.arg(info.name, -9).arg(info.about);
    return text;
}

QUrl httpUrl(const QCommandLineParser &parser, const QString &name, std::optional<Error> &wrong)
{
    if (!parser.isSet(name))
        return {};
    const QUrl url(parser.value(name), QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if ((!url.isValid() || !isHttp || url.host().isEmpty()) && !wrong)
        wrong = usage(name, u"an http or https URL is expected"_s);
    return url;
}

// The addresses of its answers are this with a path behind it.
QUrl publicUrl(const QCommandLineParser &parser, std::optional<Error> &wrong)
{
    const QString name = u"public-url"_s;
    const QUrl url = httpUrl(parser, name, wrong);
    if ((!url.path().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) && !wrong)
        wrong = usage(name, u"nothing may follow host and port"_s);
    return url;
}

} // namespace

Expected<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(makeError(ErrorKind::Usage, {}, parser.errorText()));
    if (!parser.positionalArguments().isEmpty()) {
        return fail(makeError(ErrorKind::Usage, {},
                              u"unexpected argument: "_s + parser.positionalArguments().first()));
    }

    Options options;
    if (parser.isSet(u"help"_s))
        options.printAndEnd = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.printAndEnd = QStringLiteral("holdfast-sandbox " HOLDFAST_VERSION "\n");
    else if (parser.value(u"scenario"_s) == "list"_L1)
        options.printAndEnd = scenarioTable();
    if (!options.printAndEnd.isEmpty())
        return options;

    constexpr qint64 kMany = 10'000'000;
    std::optional<Error> wrong;
    options.port = static_cast<quint16>(number(parser, u"port"_s, 0, 65535, wrong));
    options.scenario.name = parser.value(u"scenario"_s);
    options.scenario.users = number(parser, u"users"_s, 1, kMany, wrong);
    options.scenario.connections = number(parser, u"connections"_s, 0, kMany, wrong);
    options.scenario.transactions =
        number(parser, u"transactions"_s, 0, std::numeric_limits<qint64>::max() / 2, wrong);
    options.seed = static_cast<quint64>(
        number(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max(), wrong));
    options.clientAlgorithm =
        algorithm(parser, u"algorithm"_s, {u"RS256"_s, u"PS256"_s, u"ES256"_s}, wrong);
    options.idTokenAlgorithm =
        algorithm(parser, u"id-token-algorithm"_s, {u"RS256"_s, u"PS256"_s}, wrong);
    options.webhook = httpUrl(parser, u"webhook"_s, wrong);
    options.publicUrl = publicUrl(parser, wrong);
    options.stateFile = parser.value(u"state"_s);
    options.autoApprove = parser.isSet(u"auto-approve"_s);
    options.redirectUris = parser.values(u"redirect-uri"_s);
    options.followStdin = parser.isSet(u"follow-stdin"_s);
    if (wrong)
        return fail(*wrong);
    return options;
}

} // namespace holdfast::sandbox
