#include "ui/words/countdownwords.h"

#include "ui/words/words_p.h"

namespace holdfast {

QString countdownHeadline(const Countdown &countdown)
{
    const int count = countFor(countdown.count);
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return countdown.ended ? Words::tr("Ended %n day(s) ago", nullptr, count)
                               : Words::tr("%n day(s) left", nullptr, count);
    case Countdown::Unit::Hours:
        return countdown.ended ? Words::tr("Ended %n hour(s) ago", nullptr, count)
                               : Words::tr("%n hour(s) left", nullptr, count);
    case Countdown::Unit::Minutes:
        break;
    }
    if (count == 0)
        return countdown.ended ? Words::tr("Ended just now") : Words::tr("Less than a minute left");
    return countdown.ended ? Words::tr("Ended %n minute(s) ago", nullptr, count)
                           : Words::tr("%n minute(s) left", nullptr, count);
}

QString consentEndWords(const QString &name, const Countdown &countdown)
{
    const int count = countFor(countdown.count);
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        //: %1 is the name of a bank, as in all of these.
        return (countdown.ended ? Words::tr("%1: consent ended %n day(s) ago", nullptr, count)
                                : Words::tr("%1: consent ends in %n day(s)", nullptr, count))
            .arg(name);
    case Countdown::Unit::Hours:
        return (countdown.ended ? Words::tr("%1: consent ended %n hour(s) ago", nullptr, count)
                                : Words::tr("%1: consent ends in %n hour(s)", nullptr, count))
            .arg(name);
    case Countdown::Unit::Minutes:
        break;
    }
    if (count == 0)
        return (countdown.ended ? Words::tr("%1: consent has just ended")
                                : Words::tr("%1: consent ends in less than a minute"))
            .arg(name);
    return (countdown.ended ? Words::tr("%1: consent ended %n minute(s) ago", nullptr, count)
                            : Words::tr("%1: consent ends in %n minute(s)", nullptr, count))
        .arg(name);
}

QString nextEndWords(const Countdown &countdown)
{
    const int count = countFor(countdown.count);
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return Words::tr("next consent ends in %n day(s)", nullptr, count);
    case Countdown::Unit::Hours:
        return Words::tr("next consent ends in %n hour(s)", nullptr, count);
    case Countdown::Unit::Minutes:
        break;
    }
    if (count == 0)
        return Words::tr("next consent ends in less than a minute");
    return Words::tr("next consent ends in %n minute(s)", nullptr, count);
}

} // namespace holdfast
