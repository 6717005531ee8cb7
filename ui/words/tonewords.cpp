#include "ui/words/tonewords.h"

#include "core/lifecycle/flow.h"
#include "ui/words/words_p.h"

namespace holdfast {

bool needsPerson(const Assessment &assessment)
{
    return flowFor(assessment.advice.action).has_value();
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
