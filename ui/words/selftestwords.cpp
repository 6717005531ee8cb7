#include "ui/words/selftestwords.h"

#include "core/base/plaintext.h"
#include "ui/words/errorwords.h"
#include "ui/words/errorwords_p.h"
#include "ui/words/listwords.h"
#include "ui/words/words_p.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfALine = 600;

QString first(const CheckLine &line)
{
    return line.about.value(0);
}

QString storeDetail(const CheckLine &line)
{
    //: %1 is a path.
    QString place = line.found == Found::Store
                        ? first(line)
                        : Words::tr("%1, in use by another Holdfast").arg(first(line));
    //: %1 is a path, %2 a version such as 3.40.1.
    place = Words::tr("%1, with SQLite %2").arg(place, line.about.value(1));
    if (line.found == Found::StoreInUseOldSqlite)
        //: %1 is what was found so far.
        place = Words::tr("%1. Warning: with two programs that write, this SQLite can lose a change "
                          "(mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it "
                          "takes; open the database with no other program")
                    .arg(place);
    const QStringList kept = line.about.mid(2);
    if (kept.isEmpty())
        return place;
    //: %1 is a path, %2 the paths of older files, with commas between.
    return Words::tr("%1; set aside earlier and still there: %2").arg(place, commaList(kept));
}

QString foundDetail(const CheckLine &line)
{
    switch (line.found) {
    case Found::Nothing:
        return {};
    case Found::Store:
    case Found::StoreInUse:
    case Found::StoreInUseOldSqlite:
        return storeDetail(line);
    case Found::Listens:
        return Words::tr("a program can listen");
    case Found::NotHereNotNeeded:
        return Words::tr("not available here, and not needed");
    case Found::ReturnAddress:
    case Found::Program:
    case Found::ProfileFile:
    case Found::Issuer:
        return first(line);
    case Found::RenewalUsesPort:
        return Words::tr("a renewal is under way and uses it");
    case Found::KeychainWorks:
        return Words::tr("written, read back and removed");
    case Found::KeychainNotNeeded:
        if (line.about.isEmpty())
            return Words::tr("not usable, and not needed: the profile names a secret file");
        //: %1 says in English what is wrong.
        return Words::tr("not usable (%1), and not needed: the profile names a secret file")
            .arg(first(line));
    case Found::NoWebhooks:
        return Words::tr("not used: the profile names no webhookPort");
    case Found::WebhookAddressLater:
        return Words::tr("the address is made when the window opens with this profile");
    case Found::WebhookNothingYet:
        return Words::tr("%1, while the window is open; nothing has come yet").arg(first(line));
    case Found::WebhookHeard:
        //: %1 is an address, %2 how many events came, %3 a moment in UTC.
        return Words::tr("%1, while the window is open; events so far: %2, the last at %3")
            .arg(first(line), line.about.value(1), line.about.value(2));
    case Found::ProfileOdd:
        //: %1 is a path, %2 the keys, with commas between.
        return Words::tr("%1; %n key(s) not known and ignored: %2", nullptr,
                         countFor(line.about.size() - 1))
            .arg(first(line), commaList(line.about.mid(1)));
    case Found::NoProxy:
        return Words::tr("none is used");
    case Found::Proxy:
        //: %1 is the address of a proxy.
        return Words::tr("requests go by way of %1").arg(first(line));
    case Found::ProxyForLogins:
        //: %1 is the address of a proxy.
        return Words::tr("logins go by way of %1; data is asked for without a proxy")
            .arg(first(line));
    case Found::ProxyForData:
        //: %1 is the address of a proxy.
        return Words::tr("data is asked for by way of %1; logins go without a proxy")
            .arg(first(line));
    case Found::TwoProxies:
        //: %1 and %2 are addresses of proxies.
        return Words::tr("logins go by way of %1, and data is asked for by way of %2")
            .arg(first(line), line.about.value(1));
    case Found::Answers:
        return Words::tr("answers");
    case Found::SecondsApart:
        return Words::tr("%n second(s) apart", nullptr, countFor(first(line).toLongLong()));
    case Found::NoDate:
        return Words::tr("the service sent no date to compare with");
    case Found::SecretInFile:
        return Words::tr("in the secret file");
    case Found::SecretInKeychain:
        return Words::tr("in the keychain");
    case Found::SecretForThisRun:
        return Words::tr("typed, for this run");
    case Found::Granted:
        return Words::tr("granted");
    case Found::NotForInspector:
        return Words::tr("not needed by an inspector");
    case Found::NoUserYet:
        return Words::tr("none named; the first connect registers one");
    case Found::UserKnown:
        return Words::tr("known to the service");
    case Found::NotAskedWithoutUser:
        return Words::tr("not asked without a user");
    }
    return {};
}

bool isAnyOf(ErrorKind kind, std::initializer_list<ErrorKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QString storeAdvice(const Error &error, const WordContext &context)
{
    if (context.speaker == Speaker::Window)
        return errorWords(error, context).whoseTurn;
    if (error.kind == ErrorKind::StorageDamaged)
        return Words::tr("See what lies there, or start Holdfast: a damaged database is set aside, "
                         "never deleted, and filled again from the service.");
    return Words::tr("Make the data folder writable, or choose another one with --data-dir.");
}

QString scopeAdvice(const Error &error, const WordContext &context)
{
    if (error.kind != ErrorKind::NotAccepted)
        return errorWords(error, context).whoseTurn;
    // RFC 6749 section 5.2: the client is known, but may not ask for this.
    if (error.part == u"invalid_scope" || error.part == u"unauthorized_client")
        return Words::tr("Ask whoever registered this client to enable this scope.");
    return Words::tr("See whether \"clientId\" is right and the secret is the one registered for "
                     "it.");
}

/// Empty where the fault's own words say best what to do.
QString adviceOnThisComputer(const QString &name, const WordContext &context)
{
    const bool window = context.speaker == Speaker::Window;
    if (name == u"loopback-ipv4")
        return Words::tr("The redirect comes back to 127.0.0.1; let programs listen there.");
    if (name == u"loopback-ipv6")
        return Words::tr("Only needed when the redirect URI says ::1 or localhost; let programs "
                         "listen there.");
    if (name == u"redirect-port")
        return Words::tr("Close the program that uses this port, or register another redirect "
                         "URI.");
    if (name == u"browser")
        return window ? Words::tr("Install xdg-utils and a browser for web pages, or copy each "
                                  "link out of Holdfast and open it yourself.")
                      : Words::tr("Install xdg-utils and a browser for web pages, or use "
                                  "--no-browser and open the links yourself.");
    if (name == u"keychain")
        return Words::tr("Start and unlock a keychain (GNOME Keyring, KWallet), or name a "
                         "\"secretFile\" in the profile.");
    return {};
}

QString adviceOnService(const QString &name, const Error &error, const WordContext &context)
{
    using enum ErrorKind;
    if (name == u"service" && isAnyOf(error.kind, {Network, BadAnswer, CheckFailed, UnknownId}))
        return Words::tr("See whether this computer is online, and whether \"identityUrl\" in the "
                         "profile is right.");
    if ((name == u"data-api" || name == u"api") &&
        isAnyOf(error.kind, {Network, BadAnswer, UnknownId}))
        return Words::tr("See whether \"apiUrl\" in the profile is right.");
    if (name == u"user" && error.kind == UnknownId)
        return Words::tr("See whether \"userId\" in the profile is right.");
    if (name == u"secret" && error.kind == SecretAbsent)
        return context.speaker == Speaker::Window
                   ? Words::tr("Press \"Enter the secret…\" in the window and paste it there.")
                   : Words::tr("Store it with \"holdfast-cli profiles set-secret NAME\", or name a "
                               "\"secretFile\" in the profile.");
    if (name.startsWith(u"scope "))
        return scopeAdvice(error, context);
    return {};
}

} // namespace

QString checkTitle(const QString &name)
{
    const std::array<std::pair<QStringView, QString>, 15> titles{{
        {u"profile", Words::tr("Profile")},
        {u"database", Words::tr("Database")},
        {u"loopback-ipv4", Words::tr("Way back from the browser, IPv4")},
        {u"loopback-ipv6", Words::tr("Way back from the browser, IPv6")},
        {u"redirect-port", Words::tr("Return address")},
        {u"browser", Words::tr("Browser")},
        {u"keychain", Words::tr("Keychain")},
        {u"webhooks", Words::tr("Webhooks")},
        {u"proxy", Words::tr("Proxy")},
        {u"service", Words::tr("Identity service")},
        {u"api", Words::tr("Data service")},
        {u"clock", Words::tr("Clock")},
        {u"secret", Words::tr("Client secret")},
        {u"user", Words::tr("User")},
        {u"data-api", Words::tr("Data of this user")},
    }};
    for (const auto &[key, title] : titles) {
        if (key == name)
            return title;
    }
    if (name.startsWith(u"scope "))
        //: %1 is a technical word such as connection:read.
        return Words::tr("Permission %1").arg(name.mid(6));
    return name;
}

QString checkDetail(const CheckLine &line)
{
    return singleLine(line.error ? line.error->detail : foundDetail(line), kMostOfALine);
}

QString checkSentence(const CheckLine &line, const WordContext &context)
{
    if (line.state == CheckState::Failed && line.error) {
        const ErrorWords told = errorWords(*line.error, context);
        if (told.whatItMeans == nothingChanged()) // which goes without saying here
            return told.headline;
        //: %1 a fault in a few words, without a full stop, %2 a sentence about it.
        return Words::tr("%1. %2").arg(told.headline, told.whatItMeans);
    }
    if (line.found == Found::Nothing && line.state == CheckState::Skipped)
        return Words::tr("not looked at: something above must be put right first");
    return checkDetail(line);
}

QString checkTechnicalDetail(const CheckLine &line)
{
    return line.error ? technicalDetail(*line.error) : QString();
}

QString checkAdvice(const CheckLine &line, const WordContext &context)
{
    if (!line.error)
        return {};
    const Error &error = *line.error;
    if (error.kind == ErrorKind::TimedOut)
        return Words::tr("It took too long. See whether a question is waiting on the screen, and "
                         "try again.");
    if (line.name == u"database" || line.name == u"webhooks")
        return storeAdvice(error, context);
    QString advice = adviceOnThisComputer(line.name, context);
    if (advice.isEmpty())
        advice = adviceOnService(line.name, error, context);
    return advice.isEmpty() ? errorWords(error, context).whoseTurn : advice;
}

QString checkStateName(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Words::tr("ok");
    case CheckState::Warning:
        //: Of a check: it works, and something about it should be known.
        return Words::tr("note");
    case CheckState::Failed:
        //: Of a check: it does not work.
        return Words::tr("wrong");
    case CheckState::Skipped:
        //: Of a check: it was not made.
        return Words::tr("left out");
    }
    return {};
}

QString selfTestVerdict(const std::vector<CheckLine> &lines)
{
    const auto failed = std::count_if(lines.begin(), lines.end(), [](const CheckLine &line) {
        return line.state == CheckState::Failed;
    });
    if (failed == 0)
        return Words::tr("Nothing stands in the way.");
    return Words::tr("%n line(s) need a look.", nullptr, countFor(failed));
}

QString selfTestText(const std::vector<CheckLine> &lines, const WordContext &context)
{
    QString text;
    for (const CheckLine &line : lines) {
        //: %1 "ok" or "wrong", %2 what was looked at, %3 what was found.
        text += Words::tr("%1 – %2: %3")
                    .arg(checkStateName(line.state), checkTitle(line.name),
                         checkSentence(line, context));
        text += u'\n';
        for (const QString &more : {checkAdvice(line, context), checkTechnicalDetail(line)}) {
            if (!more.isEmpty())
                text += u"    "_s + more + u'\n';
        }
    }
    return text;
}

QString browserTrialSentence(BrowserTrial trial)
{
    switch (trial) {
    case BrowserTrial::Opening:
        return Words::tr("A page should open in your browser now.");
    case BrowserTrial::Came:
        return Words::tr("The page came back: your browser and Holdfast find each other.");
    case BrowserTrial::NotOpened:
        return Words::tr("No browser could be started. When you renew, the link can be copied "
                         "and opened by hand.");
    case BrowserTrial::NotCome:
        return Words::tr("Nothing came back within a minute. Did a page open, and did it say that "
                         "Holdfast was found?");
    }
    return {};
}

} // namespace holdfast
