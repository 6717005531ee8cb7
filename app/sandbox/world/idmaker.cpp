#include "app/sandbox/world/idmaker.h"

namespace holdfast::sandbox {

namespace {

// splitmix64's finaliser: cheap, and good enough for a made-up world.
quint64 scramble(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace

quint64 mix(quint64 seed, quint64 salt)
{
    return scramble(scramble(seed) ^ (salt * 0xD6E8FEB86659FD93ULL));
}

quint64 mix(quint64 seed, const QString &salt)
{
    // Not qHash(): that one may change between Qt versions, and with it the world.
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar c : salt)
        hash = (hash ^ c.unicode()) * 0x100000001B3ULL;
    return mix(seed, hash);
}

QString uuidFrom(quint64 high, quint64 low)
{
    high = (high & 0xFFFFFFFFFFFF0FFFULL) | 0x4000ULL;
    low = (low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    QString text = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    for (const int at : {8, 13, 18, 23})
        text.insert(at, QLatin1Char('-'));
    return text;
}

quint64 IdMaker::number()
{
    return mix(m_seed, ++m_made);
}

QString IdMaker::hex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += QStringLiteral("%1").arg(number(), 16, 16, QLatin1Char('0'));
    return text.left(digits);
}

QString IdMaker::uuid()
{
    const quint64 high = number();
    return uuidFrom(high, number());
}

} // namespace holdfast::sandbox
