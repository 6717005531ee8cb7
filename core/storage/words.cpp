#include "core/storage/words.h"

#include <limits>

namespace holdfast {

void Words::load(Work &work)
{
    Statement rows = work.prepare(QStringLiteral("SELECT id, text FROM word"));
    rows.run();
    while (rows.next())
        remember(rows.integer(0), rows.text(1));
}

void Words::remember(qint64 number, const QString &text)
{
    // SQLite numbers rows from one, and gives a number again only after its row has gone.
    if (number < 0 || number > std::numeric_limits<int>::max())
        return;
    if (size_t(number) >= m_texts.size())
        m_texts.resize(size_t(number) + 1);
    m_texts[size_t(number)] = text;
    m_numbers.insert(text, number);
}

std::optional<qint64> Words::numberOf(Work &work, const QString &text)
{
    if (text.isNull())
        return std::nullopt;
    if (m_numbers.isEmpty())
        load(work);
    if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
        return *known;
    const qint64 number =
        work.prepare(QStringLiteral("INSERT INTO word (text) VALUES (?)")).run(text).insertedRow();
    if (!work.failed())
        remember(number, text);
    return number;
}

QString Words::textOf(Work &work, std::optional<qint64> number)
{
    if (!number || *number < 0)
        return {};
    const auto index = size_t(*number);
    if (index >= m_texts.size())
        load(work);
    return index < m_texts.size() ? m_texts[index] : QString();
}

void Words::sweep(Work &work)
{
    work
        .prepare(QStringLiteral(
            "DELETE FROM word WHERE id NOT IN ("
            "SELECT name FROM connection WHERE name IS NOT NULL"
            " UNION SELECT type FROM connection WHERE type IS NOT NULL"
            " UNION SELECT status FROM connection WHERE status IS NOT NULL"
            " UNION SELECT error FROM connection WHERE error IS NOT NULL"
            " UNION SELECT extended_status FROM connection WHERE extended_status IS NOT NULL"
            " UNION SELECT type FROM account WHERE type IS NOT NULL"
            " UNION SELECT currency FROM account WHERE currency IS NOT NULL"
            " UNION SELECT action FROM sync WHERE action IS NOT NULL"
            " UNION SELECT method FROM sync WHERE method IS NOT NULL"
            " UNION SELECT fetch_status FROM sync WHERE fetch_status IS NOT NULL"
            " UNION SELECT processing_status FROM sync WHERE processing_status IS NOT NULL"
            " UNION SELECT enrichment_status FROM sync_account"
            " WHERE enrichment_status IS NOT NULL)"))
        .run();
    forget();
}

void Words::forget()
{
    m_numbers.clear();
    m_texts.clear();
}

} // namespace holdfast
