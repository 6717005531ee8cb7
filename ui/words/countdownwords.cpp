#include "ui/words/countdownwords.h"

#include "ui/words/words_p.h"

namespace holdfast {

namespace {

QString left(const Countdown &countdown)
{
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return Words::tr("%n day(s) left", nullptr, countFor(countdown.count));
    case Countdown::Unit::Hours:
        return Words::tr("%n hour(s) left", nullptr, countFor(countdown.count));
    case Countdown::Unit::Minutes:
        break;
    }
    if (countdown.count == 0)
        return Words::tr("less than a minute left");
    return Words::tr("%n minute(s) left", nullptr, countFor(countdown.count));
}

} // namespace

QString countdownWords(const Countdown &countdown)
{
    if (!countdown.ended)
        return left(countdown);
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return Words::tr("ended %n day(s) ago", nullptr, countFor(countdown.count));
    case Countdown::Unit::Hours:
        return Words::tr("ended %n hour(s) ago", nullptr, countFor(countdown.count));
    case Countdown::Unit::Minutes:
        break;
    }
    if (countdown.count == 0)
        return Words::tr("ended just now");
    return Words::tr("ended %n minute(s) ago", nullptr, countFor(countdown.count));
}

// Not built from countdownWords() by changing a letter: a language may need other words.
QString countdownHeadline(const Countdown &countdown)
{
    if (!countdown.ended) {
        if (countdown.unit == Countdown::Unit::Minutes && countdown.count == 0)
            return Words::tr("Less than a minute left");
        return left(countdown);
    }
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return Words::tr("Ended %n day(s) ago", nullptr, countFor(countdown.count));
    case Countdown::Unit::Hours:
        return Words::tr("Ended %n hour(s) ago", nullptr, countFor(countdown.count));
    case Countdown::Unit::Minutes:
        break;
    }
    if (countdown.count == 0)
        return Words::tr("Ended just now");
    return Words::tr("Ended %n minute(s) ago", nullptr, countFor(countdown.count));
}

QString countdownIn(const Countdown &countdown)
{
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return Words::tr("in %n day(s)", nullptr, countFor(countdown.count));
    case Countdown::Unit::Hours:
        return Words::tr("in %n hour(s)", nullptr, countFor(countdown.count));
    case Countdown::Unit::Minutes:
        break;
    }
    if (countdown.count == 0)
        return Words::tr("in less than a minute");
    return Words::tr("in %n minute(s)", nullptr, countFor(countdown.count));
}

} // namespace holdfast
