#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace holdfast {

/// One cell of a table that leaves the program: a text, which a spreadsheet must not take for a
/// formula, or a value written by us (a number, a word, an instant), which must stay what it is.
class CsvCell
{
public:
    [[nodiscard]] static CsvCell text(const QString &outside) { return {outside, true}; }
    [[nodiscard]] static CsvCell value(const QString &ours) { return {ours, false}; }
    [[nodiscard]] static CsvCell number(qint64 number) { return {QString::number(number), false}; }

    /// As it stands between two commas, quoted where RFC 4180 section 2 asks for it.
    [[nodiscard]] QString written() const;

private:
    CsvCell(QString content, bool fromOutside)
        : m_content(std::move(content)), m_fromOutside(fromOutside)
    {}

    QString m_content;
    bool m_fromOutside;
};

/// One line of a CSV file (RFC 4180: comma, double quotes, CRLF), UTF-8.
[[nodiscard]] QByteArray csvLine(const QList<CsvCell> &cells);

} // namespace holdfast
