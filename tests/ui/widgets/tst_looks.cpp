#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyToneCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("paper") << QColor(0xfdf6e3) << QColor(0x586e75);
        QTest::newRow("grey") << QColor(0x808080) << QColor(Qt::black);
        QTest::newRow("middle") << QColor(0x5f6b7a) << QColor(Qt::white);
        QTest::newRow("dark") << QColor(0x1e2023) << QColor(0xe6e6e6);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("red") << QColor(0xaa2222) << QColor(Qt::white);
    }
    void everyToneCanBeReadOnEveryGround()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        for (const QColor &ground : {base, blended(base, palette.color(QPalette::Highlight), 0.18)}) {
            for (const Tone tone : {Tone::NeedsYou, Tone::EndsSoon, Tone::Fine, Tone::Past}) {
                const double seen = contrast(toneColor(tone, palette, ground), ground);
                QVERIFY2(seen >= 4.5, qPrintable(u"tone %1: %2"_s.arg(int(tone)).arg(seen)));
            }
            QVERIFY(contrast(mutedColor(palette, ground), ground) >= 4.5);
        }
    }

    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    }

    void everyToneHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (const Tone tone : {Tone::NeedsYou, Tone::EndsSoon, Tone::Fine, Tone::Past}) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintToneShape(painter, QRectF(2, 2, 20, 20), tone, Qt::black);
            painter.end();
            QVERIFY(!shapes.contains(image));
            shapes << image;
        }
    }

    // U-01
    void labelsShowMarkupLiterally()
    {
        PlainLabel label(u"<b>Bank</b> <img src='/etc/passwd'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(plainToolTip(u"<img src=x>\nnext"_s).contains(u"&lt;img src=x&gt;<br>next"_s));
        QVERIFY(plainToolTip({}).isEmpty());
    }

    // U-03
    void ampersandsAndMarksStayThemselves()
    {
        QCOMPARE(withoutMnemonic(u"M&S Bank"_s), u"M&&S Bank"_s);
        QCOMPARE(withoutMnemonic(u"B&&B"_s), u"B&&&&B"_s);
        QCOMPARE(plainTitle(u"A[*]B"_s), u"A[*][*]B"_s);
    }
};

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
