#include "ui/words/moneywords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/currency.h"

#include <QCoreApplication>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

QString symbolOf(const QString &currency)
{
    if (currency == u"GBP")
        return u"£"_s;
    if (currency == u"EUR")
        return u"€"_s;
    return currency + u' ';
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    const auto decimals = minorUnitDigits(money.currency);
    if (!decimals)
        return QCoreApplication::translate("Money", "%1 minor units of “%2”")
            .arg(locale.toString(money.minor), singleLine(money.currency, 8));
    quint64 unit = 1;
    for (int i = 0; i < *decimals; ++i)
        unit *= 10;
    // In whole numbers throughout: a double would round large amounts.
    const bool negative = money.minor < 0;
    const quint64 size = negative ? ~quint64(money.minor) + 1 : quint64(money.minor);
    QString digits = locale.toString(size / unit);
    if (*decimals > 0) {
        digits +=
            locale.decimalPoint() + QString::number(size % unit).rightJustified(*decimals, u'0');
    }
    const QString amount = (negative ? u"−"_s : QString()) + symbolOf(money.currency) + digits;
    return money.contradictory
               //: An amount the service stated in two ways that do not agree.
               ? QCoreApplication::translate("Money", "%1 (uncertain)").arg(amount)
               : amount;
}

} // namespace holdfast
