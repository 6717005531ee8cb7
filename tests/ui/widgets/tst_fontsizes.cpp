// Who chose large letters gets all of it large: headings, and what is drawn beside words.
#include "ui/widgets/besideletters.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/statesign.h"

#include <QApplication>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class FontSizesTest : public QObject
{
    Q_OBJECT

    QFont m_usual;

private Q_SLOTS:
    void initTestCase() { m_usual = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_usual); }

    void headingsStayLargerThanTheTextWhateverThatIs_data()
    {
        QTest::addColumn<bool>("inPixels");
        QTest::newRow("points") << false;
        QTest::newRow("pixels") << true;
    }
    void headingsStayLargerThanTheTextWhateverThatIs()
    {
        QFETCH(bool, inPixels);
        PlainLabel text(u"Barclays"_s);
        PlainLabel headline(u"Barclays"_s);
        headline.setRank(PlainLabel::Rank::Headline);
        PlainLabel title(u"Barclays"_s);
        title.setRank(PlainLabel::Rank::Title);
        int before = 0;
        for (const int size : {10, 20, 30}) {
            QFont font = m_usual;
            if (inPixels)
                font.setPixelSize(size);
            else
                font.setPointSize(size);
            QApplication::setFont(font); // as the desktop does while the window is there
            QTRY_VERIFY(text.fontMetrics().height() > before);
            QVERIFY(headline.fontMetrics().height() > text.fontMetrics().height());
            QVERIFY(title.fontMetrics().height() > headline.fontMetrics().height());
            before = title.fontMetrics().height() * 2 / 3;
        }
        QCOMPARE(headline.font().weight(), QFont::DemiBold);
    }

    void whatIsDrawnBesideWordsGrowsWithThemAndNeverShrinks()
    {
        const auto with = [this](int points) {
            QFont font = m_usual;
            font.setPointSize(points);
            return besideLetters(16, QFontMetrics(font));
        };
        QCOMPARE(with(6), 16);
        QCOMPARE(with(10), 16);
        QVERIFY(with(20) > 20);
        QVERIFY(with(40) > with(20));
    }

    void thePictureAboveTheWordsGrows()
    {
        StateSign sign;
        const int before = sign.sizeHint().width();
        QFont font = m_usual;
        font.setPointSize(20);
        QApplication::setFont(font);
        QTRY_VERIFY(sign.sizeHint().width() > before * 5 / 4);
        sign.resize(sign.sizeHint());
        sign.setKind(StateSign::Kind::NoBank);
        const QImage picture = sign.grab().toImage();
        // Drawn up to the end of the larger sheet: the plus stands at its lower right.
        bool reaches = false;
        for (int x = picture.width() * 4 / 5; x < picture.width(); ++x) {
            for (int y = picture.height() * 4 / 5; y < picture.height(); ++y)
                reaches |= picture.pixel(x, y) != picture.pixel(0, 0);
        }
        QVERIFY(reaches);
    }
};

QTEST_MAIN(FontSizesTest)
#include "tst_fontsizes.moc"
