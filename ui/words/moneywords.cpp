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
    return currency;
}

/// `number` with the currency on the side where the language has it.
QString withSymbol(const QString &number, const QString &symbol, const QLocale &locale)
{
    // Qt knows the side but takes amounts as doubles alone, so it places a one in our stead.
    const QString one = locale.toString(1);
    QString placed = locale.toCurrencyString(1, u"¤"_s);
    if (locale.language() == QLocale::C)
        placed = u'¤' + one; // which is no language; the texts are English then
    if (symbol.back().isLetter() && placed.contains(u'¤' + one))
        placed.replace(u"¤"_s, u"¤ "_s); // a code is a word
    placed.replace(one, number);
    return placed.replace(u"¤"_s, symbol);
}

/// `digits` as the language writes them, one by one.
QString inDigitsOf(const QLocale &locale, QString digits)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() == 1) {
        for (QChar &digit : digits)
            digit = QChar(zero.front().unicode() + digit.digitValue());
    }
    return digits;
}

QString minusOf(const QLocale &locale)
{
    const QString sign = locale.negativeSign();
    return sign == u"-" ? u"−"_s : sign;
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    if (isHidden(money))
        return money.currency;
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
    QString number = locale.toString(size / unit);
    if (*decimals > 0) {
        number += locale.decimalPoint() +
                  inDigitsOf(locale, QString::number(size % unit).rightJustified(*decimals, u'0'));
    }
    const QString amount = (negative ? minusOf(locale) : QString()) +
                           withSymbol(number, symbolOf(money.currency), locale);
    return money.contradictory
               //: An amount the service stated in two ways that do not agree.
               ? QCoreApplication::translate("Money", "%1 (uncertain)").arg(amount)
               : amount;
}

} // namespace holdfast
