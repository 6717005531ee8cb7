#include "ui/words/errorwords.h"

#include "core/base/plaintext.h"
#include "ui/words/errorwords_p.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

constexpr int kMostOfADetail = 400;

QString againFrom(const Error &error, const WordContext &context)
{
    return error.retryAt
               ? Words::tr("You can ask again from %1.").arg(spokenMoment(*error.retryAt, context))
               : Words::tr("You can ask again a little later.");
}

/// A sentence and, where the service explained itself, its own words.
QString withTheServicesWords(const QString &sentence, const Error &error)
{
    QString said = error.detail;
    while (said.endsWith(u'.'))
        said.chop(1);
    //: %1 a whole sentence, %2 what the service said.
    return said.isEmpty() ? sentence : Words::tr("%1 The service said: %2.").arg(sentence, said);
}

QString administrator()
{
    return Words::tr("Whoever set up this profile can put it right.");
}

/// By how much the clock is off, as far as it was measured.
QString clockDifference(const Error &error)
{
    using namespace std::chrono;
    if (!error.serverAhead)
        return Words::tr("It differs from the service's.");
    const bool behind = *error.serverAhead > seconds{0};
    const seconds by = abs(*error.serverAhead);
    if (by >= days{2}) {
        const int n = int(std::min<qint64>(round<days>(by).count(), 1'000'000));
        return behind ? Words::tr("It is about %n day(s) behind the service's.", nullptr, n)
                      : Words::tr("It is about %n day(s) ahead of the service's.", nullptr, n);
    }
    if (by >= hours{2}) {
        const int n = int(round<hours>(by).count());
        return behind ? Words::tr("It is about %n hour(s) behind the service's.", nullptr, n)
                      : Words::tr("It is about %n hour(s) ahead of the service's.", nullptr, n);
    }
    const int n = std::max(1, int(round<minutes>(by).count()));
    return behind ? Words::tr("It is about %n minute(s) behind the service's.", nullptr, n)
                  : Words::tr("It is about %n minute(s) ahead of the service's.", nullptr, n);
}

// K1 and K11: never a word about renewing or logging in.
QString keptAsItWas()
{
    return Words::tr("It was not believed; the connection you have is as it was.");
}

ErrorSentences checkWords(const Error &error)
{
    if (error.kind == ErrorKind::ClockOff) {
        return {Words::tr("This computer's clock is off"), clockDifference(error),
                Words::tr("Set the clock, then try again.")};
    }
    if (error.kind == ErrorKind::CheckFailed && error.part == u"connection")
        return {Words::tr("The answer was about another bank"), keptAsItWas(),
                Words::tr("Try again, and stay with the bank that opens.")};
    if (error.kind == ErrorKind::CheckFailed && error.part == u"known-connection")
        return {Words::tr("The answer was about another login that is here already"), keptAsItWas(),
                Words::tr("Try again, and log in at the bank as the same person.")};
    if (error.kind == ErrorKind::CheckFailed && error.part == u"unlisted-connection")
        return {
            Words::tr("The answer was about a connection that is not in your list"), keptAsItWas(),
            Words::tr("Try again; if it stays, give this code to whoever looks after Holdfast.")};
    return {Words::tr("Holdfast could not check the answer"), nothingChanged(),
            Words::tr("Try again; if it stays, give this code to whoever looks after Holdfast.")};
}

ErrorSentences declinedWords(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        if (error.part == u"sync")
            return {Words::tr("You stopped waiting"),
                    Words::tr("What the service was asked for goes on there by itself."),
                    Words::tr("The next reading shows what came of it.")};
        return {Words::tr("You stopped it"), nothingChanged(),
                Words::tr("You can start again whenever you like.")};
    case ErrorKind::Declined:
        return {Words::tr("It was not approved at the bank"), nothingChanged(),
                Words::tr("You can start again whenever you like.")};
    default:
        return {
            Words::tr("The service ended it with an error"),
            withTheServicesWords(nothingChanged(), error),
            Words::tr("Try again; if it stays, give this code to whoever looks after Holdfast.")};
    }
}

ErrorSentences profileWords(const Error &error, const WordContext &context)
{
    const QString put = Words::tr("Correct the file, then try again.");
    const QString headline = Words::tr("The profile cannot be used");
    if (error.part == u"missing")
        return {
            Words::tr("A profile is missing"),
            Words::tr("There is no profile called %1.").arg(error.about),
            context.speaker == Speaker::Command
                ? Words::tr("\"holdfast-cli profiles\" lists those there are. Write one, name another "
                            "with --profile, or look around with --sandbox.")
                : Words::tr("Write one, then try again.")};
    if (error.part == u"sandbox")
        return {headline,
                Words::tr("The sandbox, which plays the bank and Moneyhub here, could not be started."),
                Words::tr("Install Holdfast again, then try once more.")};
    if (error.about.isEmpty())
        return {headline, nothingChanged(), put};
    if (error.part == u"file")
        return {headline,
                Words::tr("The file %1 is missing, cannot be read or is no profile.").arg(error.about),
                put};
    //: %1 an entry of a profile, %2 the profile's file.
    return {headline,
            Words::tr("The entry \"%1\" in %2 is missing or has a value it cannot have.")
                .arg(error.part, error.about),
            put};
}

QString unknownWords(const Error &error, const WordContext &context)
{
    if (error.part == u"connection")
        return Words::tr("There is no such connection.");
    if (error.part == u"bank")
        return context.speaker == Speaker::Command
                   ? Words::tr("Moneyhub knows no bank with that id; \"holdfast-cli banks --search "
                               "TEXT\" finds ids.")
                   : Words::tr("Moneyhub knows no such bank.");
    if (error.part == u"icon")
        return Words::tr("This bank has no icon.");
    return Words::tr("Neither Holdfast nor Moneyhub knows it.");
}

ErrorSentences setUpWords(const Error &error, const WordContext &context)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        if (error.part == u"flow")
            return {Words::tr("Another renewal is under way"), nothingChanged(),
                    Words::tr("Finish or cancel it, then try again.")};
        return {Words::tr("That cannot be asked like this"), nothingChanged(),
                Words::tr("Correct it and try again.")};
    case ErrorKind::Profile:
        return profileWords(error, context);
    case ErrorKind::UnknownId:
        return {Words::tr("There is nothing by that name"), unknownWords(error, context),
                Words::tr("Look it up in the list and try again.")};
    case ErrorKind::DoesNotFit:
        return {Words::tr("That does not fit this connection now"), nothingChanged(),
                Words::tr("Its details say what fits and why.")};
    case ErrorKind::Inspector:
        return {Words::tr("This profile may only read"), nothingChanged(),
                Words::tr("Use a profile whose role is owner.")};
    case ErrorKind::Internal:
        return {Words::tr("Holdfast made a mistake"), nothingChanged(),
                Words::tr("Please report it with this code.")};
    default:
        return {
            Words::tr("The service does not accept this installation"),
            Words::tr("Its credentials, permissions or address were refused. Nothing was changed."),
            administrator()};
    }
}

ErrorSentences waitWords(const Error &error, const WordContext &context)
{
    switch (error.kind) {
    case ErrorKind::AllowanceUsed:
        return {Words::tr("The bank allows no more updates for now"),
                Words::tr("It limits how often it may be asked in a day."),
                againFrom(error, context)};
    case ErrorKind::CoolDown:
        return {Words::tr("It was updated a short while ago"),
                Words::tr("Two manual updates of one bank need a pause: 30 minutes, unless the "
                          "profile sets another."),
                againFrom(error, context)};
    default:
        return {Words::tr("The service asks for a pause"),
                Words::tr("It was asked too often in a short time."), againFrom(error, context)};
    }
}

ErrorSentences returnPathWords(const Error &error)
{
    if (error.part == u"invalid_request_uri") {
        return {Words::tr("The link was opened too late or twice"), nothingChanged(),
                Words::tr("Start again; the link works once and for a minute.")};
    }
    if (error.kind == ErrorKind::TimedOut) {
        return {Words::tr("Nobody approved in time"), nothingChanged(),
                Words::tr("You can start again whenever you like.")};
    }
    if (error.part == u"webhook-port") {
        return {Words::tr("Webhooks cannot be received on this computer"),
                Words::tr("Your connections are looked at every few minutes as always."),
                //: %1 a port of this computer.
                Words::tr("Close the program that uses port %1, or have \"webhookPort\" changed in "
                          "the profile.")
                    .arg(error.about)};
    }
    return {Words::tr("The browser could not bring the answer back"), nothingChanged(),
            Words::tr("Copy the link, or paste the address your browser shows at the end.")};
}

ErrorSentences sentencesFor(const Error &error, const WordContext &context)
{
    switch (messageClass(error.kind)) {
    case MessageClass::Quiet:
        break;
    case MessageClass::CheckFailed:
    case MessageClass::Clock:
        return checkWords(error);
    case MessageClass::Declined:
        return declinedWords(error);
    case MessageClass::BankSide:
        return {Words::tr("The bank is not answering"),
                Words::tr("Nothing is wrong with your consent."), nextTry(error, context)};
    case MessageClass::Service:
        return serviceFaultWords(error, context);
    case MessageClass::SetUp:
        return setUpWords(error, context);
    case MessageClass::Consent:
        return {Words::tr("The access needs you"), nothingChanged(),
                Words::tr("Its details say what to do.")};
    case MessageClass::Wait:
        return waitWords(error, context);
    case MessageClass::Store:
        return storeFaultWords(error);
    case MessageClass::SecretStore:
        return secretFaultWords(error, context);
    case MessageClass::Unexpected:
        if (error.part == u"rows")
            return {
                Words::tr("Some of the service's data could not be read"),
                Words::tr("%n record(s) were left out; the rest is shown and kept.", nullptr,
                          error.about.toInt()),
                Words::tr("There is nothing for you to do; if it stays, show this to support.")};
        return {Words::tr("The service's answer could not be read"), nothingChanged(),
                nextTry(error, context)};
    case MessageClass::ReturnPath:
        return returnPathWords(error);
    case MessageClass::AlreadySo:
        return {Words::tr("It was already so"), Words::tr("It is treated as done."),
                Words::tr("There is nothing for you to do.")};
    }
    return {};
}

} // namespace

QString nothingChanged()
{
    return Words::tr("Nothing was changed.");
}

QString withPlace(const QString &sentence, const Error &error)
{
    //: %1 a whole sentence, %2 a path.
    return error.about.isEmpty() ? sentence
                                 : Words::tr("%1 It is about %2.").arg(sentence, error.about);
}

QString technicalDetail(const Error &error)
{
    const QString detail = singleLine(error.detail, kMostOfADetail);
    //: %1 is what a program says of a fault, in English.
    return detail.isEmpty() ? QString() : Words::tr("Technical detail: %1").arg(detail);
}

QString errorCode(const Error &error)
{
    const QString kind = errorKindWord(error.kind);
    return error.part.isEmpty() || error.part == kind ? kind : kind + u' ' + error.part;
}

ErrorWords errorWords(const Error &error, const WordContext &context)
{
    ErrorSentences sentences = sentencesFor(error, context);
    return {std::move(sentences.headline), std::move(sentences.whatItMeans),
            std::move(sentences.whoseTurn), errorCode(error)};
}

bool secretHelps(const Error &error)
{
    if (error.kind == ErrorKind::SecretFile)
        return error.part == u"key" || error.part == u"secret";
    return messageClass(error.kind) == MessageClass::SecretStore;
}

QString meaningInOne(const ErrorWords &words)
{
    if (words.whatItMeans.isEmpty() || words.whoseTurn.isEmpty())
        return words.whatItMeans + words.whoseTurn;
    //: Two whole sentences, each of which could stand alone.
    return Words::tr("%1 %2").arg(words.whatItMeans, words.whoseTurn);
}

QString toldInOne(const ErrorWords &words)
{
    return toldInOne(words.headline, meaningInOne(words));
}

QString toldInOne(const QString &headline, const QString &rest)
{
    if (rest.isEmpty())
        return headline;
    //: %1 a headline, which has no full stop; %2 one or two sentences about it.
    return Words::tr("%1. %2").arg(headline, rest);
}

QString errorSentence(const Error &error, const WordContext &context)
{
    const ErrorWords told = errorWords(error, context);
    //: %1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.
    return Words::tr("%1. %2 %3 (Code %4.)")
        .arg(told.headline, told.whatItMeans, told.whoseTurn, told.code);
}

} // namespace holdfast
