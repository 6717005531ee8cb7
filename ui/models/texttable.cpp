#include "ui/models/texttable.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// QString::contains() first prepares itself for a long text; for names that costs five times as
/// much as just looking.
bool holds(const QString &folded, const QString &word)
{
    return std::search(folded.cbegin(), folded.cend(), word.cbegin(), word.cend()) != folded.cend();
}

} // namespace

QString foldForSearch(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

QStringList searchWords(const QString &typed)
{
    return foldForSearch(typed.simplified()).split(u' ', Qt::SkipEmptyParts).mid(0, kWordsAtMost);
}

quint32 TextTable::add(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const auto number = quint32(m_folded.size());
    m_numbers.insert(text, number);
    m_texts.append(text);
    m_folded.push_back(foldForSearch(text));
    m_ranks.clear();
    return number;
}

void TextTable::match(const QStringList &words, const QStringList &before,
                      std::vector<WordMask> &hits) const
{
    const qsizetype known = hits.size() == m_folded.size() ? before.size() : 0;
    if (known == 0)
        hits.assign(m_folded.size(), 0);
    for (qsizetype w = 0; w < words.size(); ++w) {
        const QString &word = words[w];
        if (w < known && word == before[w])
            continue;
        const WordMask bit = WordMask{1} << w;
        for (size_t i = 0; i < m_folded.size(); ++i) {
            if (w < known && !(hits[i] & bit))
                continue;
            if (holds(m_folded[i], word))
                hits[i] |= bit;
            else
                hits[i] &= ~bit;
        }
    }
}

WordMask TextTable::matchOne(quint32 number, const QStringList &words) const
{
    WordMask mask = 0;
    for (qsizetype w = 0; w < words.size(); ++w) {
        if (holds(m_folded[number], words[w]))
            mask |= WordMask{1} << w;
    }
    return mask;
}

bool TextTable::prepareKeys(int count) const
{
    if (!m_collator) {
        m_collator.emplace();
        m_collator->setCaseSensitivity(Qt::CaseInsensitive);
        m_collator->setNumericMode(true);
    }
    const auto wanted = std::min(m_keys.size() + size_t(count), size_t(m_texts.size()));
    m_keys.reserve(size_t(m_texts.size()));
    for (size_t i = m_keys.size(); i < wanted; ++i)
        // Folded here, because in the C locale a sort key knows nothing of case.
        m_keys.push_back(m_collator->sortKey(m_texts[qsizetype(i)].toCaseFolded()));
    return m_keys.size() == size_t(m_texts.size());
}

const std::vector<quint32> &TextTable::ranks() const
{
    if (m_ranks.size() == m_folded.size())
        return m_ranks;
    prepareKeys(size());
    std::vector<quint32> order(m_folded.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const int compared = m_keys[a].compare(m_keys[b]);
        return compared != 0 ? compared < 0 : a < b;
    });
    m_ranks.resize(order.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        // Texts that differ in case alone share a rank: the rows keep their order among each other.
        if (i > 0 && m_keys[order[i - 1]].compare(m_keys[order[i]]) != 0)
            ++rank;
        m_ranks[order[i]] = rank;
    }
    return m_ranks;
}

} // namespace holdfast
