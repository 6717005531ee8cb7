#include "ui/words/maskwords.h"

#include "ui/words/words_p.h"

#include <QLocale>

namespace holdfast {

namespace {

/// 1 is A, 26 is Z, 27 is AA.
QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'A' + (number - 1) % 26));
    return text;
}

} // namespace

QString maskedNameWords(MaskedName kind, int number)
{
    switch (kind) {
    case MaskedName::Bank:
        //: In place of a bank's name that is hidden. %1 is a letter.
        return Words::tr("Bank %1").arg(letters(number));
    case MaskedName::Account:
        //: In place of an account's name that is hidden. %1 is a number.
        return Words::tr("Account %1").arg(QLocale().toString(number));
    case MaskedName::Profile:
        //: In place of a profile's name that is hidden. %1 is a number.
        return Words::tr("Profile %1").arg(QLocale().toString(number));
    case MaskedName::User:
        return QStringLiteral("•••") + QLocale().toString(number);
    case MaskedName::Note:
        break;
    }
    return QStringLiteral("•••");
}

} // namespace holdfast
