#include "core/base/plaintext.h"

namespace holdfast {

QString singleLine(const QString &outside, qsizetype limit)
{
    constexpr int kMarks = 4;
    QString result;
    result.reserve(std::min(outside.size(), limit));
    int marks = 0;
    bool cut = false;
    for (qsizetype i = 0; i < outside.size(); ++i) {
        if (result.size() >= limit) {
            cut = true;
            break;
        }
        char32_t point = outside[i].unicode();
        if (QChar::isHighSurrogate(point)) {
            if (i + 1 >= outside.size() || !outside[i + 1].isLowSurrogate())
                continue;
            point = QChar::surrogateToUcs4(outside[i], outside[i + 1]);
            ++i;
        } else if (QChar::isLowSurrogate(point)) {
            continue;
        }
        switch (QChar::category(point)) {
        case QChar::Other_Format:       // bidi controls, zero width, BOM
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            continue;
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            if (!result.isEmpty() && !result.endsWith(u' '))
                result += u' ';
            continue;
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
            if (++marks > kMarks)
                continue;
            break;
        default:
            marks = 0;
            break;
        }
        result += QChar::fromUcs4(point);
    }
    if (cut)
        result += u'…';
    return result.trimmed();
}

bool isUnprintable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero width, BOM
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace holdfast
