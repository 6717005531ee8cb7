#include "ui/widgets/moneywords.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// ISO 4217: two decimals but for these.
int decimalsOf(QStringView currency)
{
    static constexpr QStringView kNone[] = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY",
                                            u"KMF", u"KRW", u"PYG", u"RWF", u"UGX", u"UYI",
                                            u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr QStringView kThree[] = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    for (const QStringView one : kNone) {
        if (one == currency)
            return 0;
    }
    for (const QStringView one : kThree) {
        if (one == currency)
            return 3;
    }
    return 2;
}

QString symbolOf(const QString &currency)
{
    if (currency == u"GBP")
        return u"£"_s;
    if (currency == u"EUR")
        return u"€"_s;
    return singleLine(currency, 8) + u' ';
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    const int decimals = decimalsOf(money.currency);
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    // In whole numbers throughout: a double would round large amounts.
    const bool negative = money.minor < 0;
    const quint64 size = negative ? ~quint64(money.minor) + 1 : quint64(money.minor);
    QString digits = locale.toString(size / unit);
    if (decimals > 0) {
        digits += locale.decimalPoint()
            + QString::number(size % unit).rightJustified(decimals, u'0');
    }
    const QString amount = (negative ? u"−"_s : QString()) + symbolOf(money.currency) + digits;
    return money.contradictory
        //: An amount the service stated in two ways that do not agree.
        ? QCoreApplication::translate("Money", "%1 (uncertain)").arg(amount)
        : amount;
}

} // namespace holdfast
