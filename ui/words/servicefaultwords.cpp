// The part of errorwords.h about the network and the service at its end.
#include "ui/words/errorwords_p.h"

#include "ui/words/words_p.h"

namespace holdfast {

namespace {

QString tryAgainFrom(const Error &error, const WordContext &context)
{
    return error.retryAt
               ? Words::tr("You can try again from %1.").arg(spokenMoment(*error.retryAt, context))
               : Words::tr("You can try again a little later.");
}

/// What the network has to do with it, as far as that is known.
QString networkWords(const Error &error)
{
    if (error.part == u"host")
        return Words::tr("Its address was not found, as when this computer is not online. Nothing is "
                         "wrong with your consents.");
    if (error.part == u"refused")
        return Words::tr("It is not answering requests at the moment. Nothing is wrong with your consents.");
    if (error.part == u"timeout" || error.part == u"connect")
        return Words::tr("No answer came in time. Nothing is wrong with your consents.");
    if (error.part == u"cut-off")
        return Words::tr("The connection broke off before the answer was here. Nothing is wrong with "
                         "your consents.");
    return Words::tr("Nothing is wrong with your consents; it is the network or the service.");
}

} // namespace

QString nextTry(const Error &error, const WordContext &context)
{
    if (context.speaker == Speaker::Command)
        return tryAgainFrom(error, context);
    return error.retryAt
               ? Words::tr("Next try %1.").arg(spokenMoment(*error.retryAt, context))
               : Words::tr("Holdfast tries again by itself; there is nothing for you to do.");
}

ErrorSentences serviceFaultWords(const Error &error, const WordContext &context)
{
    switch (error.kind) {
    case ErrorKind::NotPrivate:
        return {Words::tr("The connection to the service is not private"),
                Words::tr("Its identity could not be trusted, so Holdfast sent nothing."),
                Words::tr("On a network that inspects traffic, ask whoever runs it.")};
    case ErrorKind::SignInToNetwork:
        return {
            Words::tr("This network wants you to sign in first"),
            Words::tr("Another page answered in place of the service. Nothing was changed."),
            Words::tr("Open any page in your browser, sign in to the network, then try again.")};
    case ErrorKind::ServiceDown:
        return {Words::tr("Moneyhub is not working at the moment"),
                Words::tr("Nothing is wrong with your consents."), nextTry(error, context)};
    default:
        if (!error.about.isEmpty())
            return {Words::tr("Moneyhub cannot be reached"),
                    //: %1 the address of a proxy.
                    Words::tr("The way there leads through the proxy %1.").arg(error.about),
                    nextTry(error, context)};
        return {Words::tr("Moneyhub cannot be reached"), networkWords(error),
                nextTry(error, context)};
    }
}

} // namespace holdfast
