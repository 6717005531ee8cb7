#include "ui/export/csvtext.h"

namespace holdfast {

namespace {

/// Spreadsheets look for a formula behind blanks, quotes and what nobody sees, and take the
/// full-width forms for the plain ones.
bool looksLikeFormula(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@|%\uFF1D\uFF0B\uFF0D\uFF20");
    for (const QChar character : text) {
        if (starters.contains(character))
            return true;
        const bool passedOver = character.isSpace() || !character.isPrint() || character == u'"' ||
                                character == u'\'' || character == u',' || character == u';';
        if (!passedOver)
            return false;
    }
    return false;
}

bool startsWithControl(const QString &text)
{
    return !text.isEmpty() && (text.front() < u' ' || text.front() == QChar(0x7F));
}

} // namespace

QString CsvCell::written() const
{
    QString cell = m_content;
    if (m_fromOutside) {
        cell.remove(QChar(0));
        if (looksLikeFormula(cell) || startsWithControl(cell))
            cell.prepend(u'\'');
    }
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const QList<CsvCell> &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const CsvCell &cell : cells)
        written.append(cell.written());
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace holdfast
