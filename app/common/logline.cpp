#include "app/common/logline.h"

#include "core/base/plaintext.h"

#include <QStringView>

namespace holdfast {
namespace {

constexpr qsizetype kTextLimit = 4000;

QString levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return QStringLiteral("info");
}

QString writtenOut(char32_t point)
{
    switch (point) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    if (point < 0x100)
        return QStringLiteral("\\x%1").arg(static_cast<uint>(point), 2, 16, QLatin1Char('0'));
    return QStringLiteral("\\u{%1}").arg(static_cast<uint>(point), 0, 16);
}

QString encoded(const QString &text)
{
    QString result;
    result.reserve(std::min(text.size(), kTextLimit) + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= kTextLimit)
            return result + u'…';
        char32_t point = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (point == U'\\')
            result += QStringLiteral("\\\\");
        else if (isUnprintable(point))
            result += writtenOut(point);
        else
            result += QChar::fromUcs4(point);
    }
    return result;
}

} // namespace

QByteArray logLine(const LogEntry &entry)
{
    const QString head = QStringLiteral("%1 %2[%3] %4 ").arg(
        formatInstant(entry.at), entry.program, QString::number(entry.process),
        levelWord(entry.type));
    return (head + encoded(entry.category) + QStringLiteral(": ") + encoded(entry.text) + u'\n')
        .toUtf8();
}

} // namespace holdfast
