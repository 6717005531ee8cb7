#include "ui/words/entrywords.h"

#include "ui/words/actionwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/relinkwords.h"

namespace holdfast {

namespace {

bool canBeBroughtAlong(const ConnectionEntry &entry, const Assessment &assessment)
{
    return toldAsLeftBehind(entry, assessment) && assessment.reauth.available;
}

} // namespace

bool toldAsLeftBehind(const ConnectionEntry &entry, const Assessment &assessment)
{
    return entry.leftBehind && (assessment.state == ConnectionState::Healthy ||
                                assessment.state == ConnectionState::Expiring);
}

QString shownHeadline(const ConnectionEntry &entry, const Assessment &assessment,
                      const WordContext &context)
{
    return toldAsLeftBehind(entry, assessment)
               ? leftBehindHeadline(entry.connection, context)
               : stateHeadline(entry.connection, assessment, context);
}

QString shownSentence(const ConnectionEntry &entry, const Assessment &assessment,
                      const WordContext &context)
{
    return toldAsLeftBehind(entry, assessment)
               ? leftBehindSentence(entry.connection, *entry.leftBehind, context)
               : secondSentence(entry.connection, assessment, context);
}

Action shownAction(const ConnectionEntry &entry, const Assessment &assessment)
{
    return canBeBroughtAlong(entry, assessment) ? Action::Reauth : assessment.advice.action;
}

QString actionText(const ConnectionEntry &entry, const Assessment &assessment, Action action)
{
    return action == Action::Reauth && canBeBroughtAlong(entry, assessment) ? bringAlongText()
                                                                            : buttonText(action);
}

QString whyShown(const ConnectionEntry &entry, const Assessment &assessment,
                 const WordContext &context)
{
    // Why it stayed behind is said already, so that what the button does is left to say.
    return canBeBroughtAlong(entry, assessment)
               ? renewalSentence(Action::Reauth, bankNameOf(entry.connection))
               : whyAdvised(assessment.advice, entry.connection, context);
}

} // namespace holdfast
