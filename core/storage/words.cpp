#include "core/storage/words.h"

namespace holdfast {

void Words::load(Work &work)
{
    Statement rows = work.prepare(QStringLiteral("SELECT id, text FROM word"));
    rows.run();
    while (rows.next()) {
        const qint64 number = rows.integer(0);
        const QString text = rows.text(1);
        m_numbers.insert(text, number);
        m_texts.insert(number, text);
    }
}

std::optional<qint64> Words::numberOf(Work &work, const QString &text)
{
    if (text.isNull())
        return std::nullopt;
    if (m_numbers.isEmpty())
        load(work);
    if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
        return *known;
    const qint64 number = work.prepare(QStringLiteral("INSERT INTO word (text) VALUES (?)"))
                              .run(text)
                              .insertedRow();
    if (!work.failed()) {
        m_numbers.insert(text, number);
        m_texts.insert(number, text);
    }
    return number;
}

QString Words::textOf(Work &work, std::optional<qint64> number)
{
    if (!number)
        return {};
    auto known = m_texts.constFind(*number);
    if (known == m_texts.cend()) {
        // Another program may have added words since we read them.
        load(work);
        known = m_texts.constFind(*number);
    }
    return known == m_texts.cend() ? QString() : *known;
}

void Words::sweep(Work &work)
{
    work.prepare(QStringLiteral(
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
