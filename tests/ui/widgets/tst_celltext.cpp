#include "ui/widgets/celltext.h"

#include <QFontMetrics>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

// Two texts in a cell: whole on one line, whole on two, elided only when neither is enough.
class CellTextTest : public QObject
{
    Q_OBJECT

    const QFont m_font;
    int widthOf(const QString &text) const { return QFontMetrics(m_font).horizontalAdvance(text); }
    int lineHeight() const { return QFontMetrics(m_font).height(); }

private Q_SLOTS:
    void aTextThatFitsStaysOnOneLine()
    {
        QCOMPARE(brokenLines(u"one two"_s, m_font, widthOf(u"one two"_s), 2),
                 QStringList{u"one two"_s});
    }

    void aLongerOneIsBrokenBetweenWords()
    {
        QCOMPARE(brokenLines(u"first line second"_s, m_font, widthOf(u"first line se"_s), 2),
                 (QStringList{u"first line"_s, u"second"_s}));
    }

    void whatIsLeftAfterTheLastLineIsElided()
    {
        const QStringList lines =
            brokenLines(u"one two three four five six"_s, m_font, widthOf(u"one two m"_s), 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), u"one two"_s);
        QVERIFY(lines.last().endsWith(u'…'));
        QVERIFY(widthOf(lines.last()) <= widthOf(u"one two m"_s));
    }

    void aWordLongerThanALineGoesOnInTheNext()
    {
        const QString word = u"Donaudampfschifffahrt"_s;
        const QStringList lines = brokenLines(word, m_font, widthOf(u"Donaudampf"_s), 3);
        QCOMPARE(lines.join(QString()), word);
        for (const QString &line : lines)
            QVERIFY(widthOf(line) <= widthOf(u"Donaudampf"_s));
        const QStringList cut = brokenLines(word, m_font, widthOf(u"Donaudampf"_s), 1);
        QCOMPARE(cut.size(), 1);
        QVERIFY(cut.first().endsWith(u'…'));
    }

    void theFirstTextIsWholeBeforeTheSecondHasMoreThanALine()
    {
        const int width = widthOf(u"no longer acc"_s);
        const QSize fiveLines(width, 5 * lineHeight() + CellText::kGap);
        const CellText text = cellText(u"no longer accepts what is typed"_s, m_font,
                                       u"Has the password changed, or was it withdrawn?"_s, m_font,
                                       fiveLines);
        QCOMPARE(text.first.join(u' '), u"no longer accepts what is typed"_s);
        QVERIFY(text.first.size() > 2);
        QCOMPARE(text.second.size(), 5 - text.first.size());
        QVERIFY(text.height <= fiveLines.height());
    }

    void noTextIsOneEmptyLine()
    {
        QCOMPARE(brokenLines({}, m_font, 100, 2), QStringList{QString()});
    }

    void inALowCellTheSecondTextKeepsItsLine()
    {
        const int width = widthOf(u"one two"_s);
        const QSize twoLines(width, 2 * lineHeight() + CellText::kGap);
        const CellText text = cellText(u"one two"_s, m_font, u"four five six"_s, m_font, twoLines);
        QCOMPARE(text.first, QStringList{u"one two"_s});
        QCOMPARE(text.second.size(), 1);
        QVERIFY(text.height <= twoLines.height());
        // Nor does it lose that where there is room for one line alone.
        const CellText lower = cellText(u"one two"_s, m_font, u"four"_s, m_font,
                                        QSize(width, lineHeight()));
        QCOMPARE(lower.second.size(), 1);
    }

    void theSecondTextGivesWayBeforeTheFirstIsElided()
    {
        const QSize twoLines(widthOf(u"one two"_s), 2 * lineHeight() + CellText::kGap);
        const CellText text =
            cellText(u"one two three"_s, m_font, u"four five six"_s, m_font, twoLines);
        QCOMPARE(text.first.join(u' '), u"one two three"_s);
        QVERIFY(text.second.isEmpty());
        QVERIFY(text.height <= twoLines.height());
    }

    void inAHighCellBothAreWhole()
    {
        const QSize fourLines(widthOf(u"three fours"_s), 4 * lineHeight() + CellText::kGap);
        const CellText text =
            cellText(u"one two three fours"_s, m_font, u"four five six seven"_s, m_font, fourLines);
        QCOMPARE(text.first.join(u' '), u"one two three fours"_s);
        QCOMPARE(text.second.join(u' '), u"four five six seven"_s);
        QCOMPARE(text.height, fourLines.height());
    }
};

QTEST_MAIN(CellTextTest)
#include "tst_celltext.moc"
