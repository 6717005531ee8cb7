#include "ui/words/rowgroup.h"

#include <QCoreApplication>

namespace holdfast {

RowGroup groupOf(const Assessment &assessment)
{
    switch (toneOf(assessment)) {
    case Tone::NeedsYou: return RowGroup::NeedsYou;
    case Tone::EndsSoon: return RowGroup::EndsSoon;
    case Tone::Past: return RowGroup::Past;
    case Tone::Fine: break;
    }
    const bool fine = assessment.state == ConnectionState::Healthy
        || assessment.state == ConnectionState::New;
    return fine ? RowGroup::Fine : RowGroup::Watched;
}

Tone toneOfGroup(RowGroup group)
{
    switch (group) {
    case RowGroup::NeedsYou: return Tone::NeedsYou;
    case RowGroup::EndsSoon: return Tone::EndsSoon;
    case RowGroup::Watched: return Tone::EndsSoon;
    case RowGroup::Fine: return Tone::Fine;
    case RowGroup::Past: return Tone::Past;
    }
    return Tone::Past;
}

QString groupName(RowGroup group)
{
    //: Heading over connections that neither need anything nor are fine, such as one whose last update failed.
    return group == RowGroup::Watched ? QCoreApplication::translate("RowGroup", "Keep an eye on")
                                      : toneName(toneOfGroup(group));
}

} // namespace holdfast
