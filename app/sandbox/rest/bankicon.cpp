#include "app/sandbox/rest/bankicon.h"

#include "app/sandbox/world/idmaker.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

// One stroke drawing per letter on a grid of 20 by 28.
QString strokesOf(QChar letter)
{
    static const QHash<QChar, QString> strokes = {
        {u'A', u"M0 28L10 0L20 28M4 18H16"_s},
        {u'B', u"M0 0V28H11A7 7 0 0 0 11 14H0H10A7 7 0 0 0 10 0Z"_s},
        {u'C', u"M19 5A11 14 0 1 0 19 23"_s},
        {u'D', u"M0 0V28H6A14 14 0 0 0 6 0Z"_s},
        {u'F', u"M0 28V0H18M0 13H14"_s},
        {u'H', u"M0 0V28M20 0V28M0 14H20"_s},
        {u'I', u"M10 0V28M4 0H16M4 28H16"_s},
        {u'L', u"M0 0V28H17"_s},
        {u'M', u"M0 28V0L10 16L20 0V28"_s},
        {u'N', u"M0 28V0L20 28V0"_s},
        {u'O', u"M10 0A10 14 0 1 0 10.1 0Z"_s},
        {u'R', u"M0 28V0H11A7 7 0 0 1 11 15H0M10 15L19 28"_s},
        {u'S', u"M18 4C14 -2 1 -1 2 7C3 15 18 12 18 21C18 30 3 30 0 23"_s},
        {u'T', u"M0 0H20M10 0V28"_s},
        {u'W', u"M0 0L5 28L10 10L15 28L20 0"_s},
        {u'Z', u"M1 0H19L0 28H20"_s},
    };
    return strokes.value(letter, strokes.value(u'O'));
}

// A small mark in the corner: eight that are easy to tell apart.
QString cornerMark(quint64 number)
{
    static const QStringList marks = {
        u"<circle cx='50' cy='14' r='5'/>"_s,
        u"<rect x='45' y='9' width='10' height='10'/>"_s,
        u"<path d='M50 8L56 19H44Z'/>"_s,
        u"<path d='M44 9H56L50 20Z'/>"_s,
        u"<path d='M50 7L57 14L50 21L43 14Z'/>"_s,
        u"<path d='M43 11H57V14H43ZM43 16H57V19H43Z'/>"_s,
        u"<path d='M48 7H52V12H57V16H52V21H48V16H43V12H48Z'/>"_s,
        u"<path d='M43 20A7 12 0 0 1 57 20Z'/>"_s,
    };
    return marks.at(static_cast<qsizetype>(number % static_cast<quint64>(marks.size())));
}

QByteArray svg(const QString &colour, const QString &inside)
{
    return u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64' width='64' height='64'>"
           "<rect width='64' height='64' rx='14' fill='%1'/>%2</svg>"_s.arg(colour, inside)
               .toUtf8();
}

} // namespace

QByteArray bankIcon(const SandboxBank &bank)
{
    const QString letter =
        u"<path transform='translate(20 22)' d='%1' fill='none' stroke='#fff' stroke-width='5' "
        "stroke-linecap='round' stroke-linejoin='round'/>"_s.arg(
            strokesOf(bank.name.at(0).toUpper()));
    return svg(bank.colour, letter + u"<g fill='#fff' fill-opacity='.75'>%1</g>"_s.arg(
                                         cornerMark(mix(3, bank.bankRef))));
}

QByteArray defaultBankIcon()
{
    return svg(u"#6b7280"_s, u"<path fill='#fff' d='M32 12L54 24V28H10V24ZM14 31H20V46H14ZM29 31H35V46"
                             "H29ZM44 31H50V46H44ZM10 49H54V54H10Z'/>"_s);
}

} // namespace holdfast::sandbox
