#include "app/cli/moneytext.h"

#include "core/base/plaintext.h"
#include "core/net/currency.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

class MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    const QString currency = singleLine(money.currency, 10);
    const std::optional<int> digits = minorUnitDigits(money.currency);
    if (!digits)
        return MoneyText::tr("%1 minor units of %2").arg(locale.toString(money.minor), currency);
    const bool negative = money.minor < 0;
    // Unsigned, since the least qint64 has no positive counterpart.
    const quint64 size = negative ? 0 - quint64(money.minor) : quint64(money.minor);
    quint64 unit = 1;
    for (int i = 0; i < *digits; ++i)
        unit *= 10;
    QString amount = negative ? locale.negativeSign() : QString();
    amount += locale.toString(qulonglong(size / unit));
    if (*digits > 0)
        amount += locale.decimalPoint()
            + QString::number(size % unit).rightJustified(*digits, u'0');
    if (money.contradictory)
        amount += u'?';
    return amount + u' ' + currency;
}

} // namespace holdfast::cli
