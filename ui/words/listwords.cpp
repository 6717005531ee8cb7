#include "ui/words/listwords.h"

#include "ui/words/words_p.h"

namespace holdfast {

QString commaList(const QStringList &parts)
{
    QString list = parts.value(0);
    for (const QString &part : parts.mid(1)) {
        //: A list: %1 is all before, %2 what follows.
        list = Words::tr("%1, %2").arg(list, part);
    }
    return list;
}

QString listedNames(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: A list: %1 is all but the last, separated by commas, %2 the last.
    return Words::tr("%1 and %2").arg(commaList(names.mid(0, names.size() - 1)), names.back());
}

} // namespace holdfast
