#include "core/lifecycle/pendingmatch.h"

namespace holdfast {

namespace {

QString firstWord(const QString &text)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= 3)
            return word;
    }
    return {};
}

bool beginAlike(const QString &one, const QString &other)
{
    const QString a = one.simplified().toCaseFolded();
    const QString b = other.simplified().toCaseFolded();
    if (a.startsWith(b) || b.startsWith(a))
        return true;
    const QString word = firstWord(a);
    return !word.isEmpty() && word == firstWord(b);
}

} // namespace

bool isBookingOf(const Transaction &posted, const Transaction &pending)
{
    const auto later = posted.at - pending.at;
    return !posted.pending && posted.amount.minor == pending.amount.minor &&
           posted.amount.currency == pending.amount.currency && later >= -std::chrono::days{1} &&
           later <= std::chrono::days{7} && beginAlike(posted.description, pending.description);
}

} // namespace holdfast
