#include "ui/words/tonewords.h"

#include "ui/words/words_p.h"

namespace holdfast {

bool needsPerson(const Assessment &assessment)
{
    switch (assessment.advice.action) {
    case Action::Reconsent:
    case Action::Reauth:
    case Action::Refresh:
        return true;
    case Action::Sync:
    case Action::Wait:
    case Action::None:
        return false;
    }
    return false;
}

Tone toneOf(const Assessment &assessment)
{
    switch (assessment.state) {
    case ConnectionState::Removing:
    case ConnectionState::Stopped:
        return Tone::Past;
    case ConnectionState::Expired:
        return needsPerson(assessment) ? Tone::NeedsYou : Tone::Past;
    case ConnectionState::Expiring:
        return Tone::EndsSoon;
    case ConnectionState::ActionNeeded:
    case ConnectionState::Trouble:
    case ConnectionState::New:
    case ConnectionState::Unknown:
    case ConnectionState::Healthy:
        break;
    }
    return needsPerson(assessment) ? Tone::NeedsYou : Tone::Fine;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::NeedsYou:
        return Words::tr("Needs you");
    case Tone::EndsSoon:
        return Words::tr("Ends soon");
    case Tone::Fine:
        return Words::tr("Fine");
    case Tone::Past:
        return Words::tr("No longer active");
    }
    return {};
}

QString stateName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Removing:
        return Words::tr("Being removed");
    case ConnectionState::Expired:
        return Words::tr("Ended");
    case ConnectionState::ActionNeeded:
        return Words::tr("Needs you");
    case ConnectionState::Expiring:
        return Words::tr("Ends soon");
    case ConnectionState::Stopped:
        return Words::tr("Stopped");
    case ConnectionState::Trouble:
        return Words::tr("Update failed");
    case ConnectionState::New:
        return Words::tr("New");
    case ConnectionState::Unknown:
        return Words::tr("Not known");
    case ConnectionState::Healthy:
        return Words::tr("Fine");
    }
    return {};
}

} // namespace holdfast
