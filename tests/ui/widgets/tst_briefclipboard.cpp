#include "ui/widgets/briefclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// U-06: what is copied for one use does not stay behind.
class BriefClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard().setText(u"before"_s); }

    void itIsMarkedAsSensitive()
    {
        BriefClipboard brief;
        brief.copy(u"https://bank.example/link"_s);
        QCOMPARE(clipboard().text(), u"https://bank.example/link"_s);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void itGoesAfterAWhile()
    {
        BriefClipboard brief(nullptr, 1ms);
        brief.copy(u"ours"_s);
        QTRY_COMPARE(clipboard().text(), QString());
    }

    void itGoesWithTheProgram()
    {
        {
            BriefClipboard brief;
            brief.copy(u"ours"_s);
        }
        QCOMPARE(clipboard().text(), QString());
    }

    void whatOthersCopiedStays()
    {
        {
            BriefClipboard brief(nullptr, 1ms);
            brief.copy(u"ours"_s);
            clipboard().setText(u"theirs"_s);
            QTest::qWait(50); // that nothing happens can only be seen by waiting
            QCOMPARE(clipboard().text(), u"theirs"_s);
        }
        QCOMPARE(clipboard().text(), u"theirs"_s);
    }

    void theLastCopyCountsAnew()
    {
        BriefClipboard brief;
        brief.copy(u"one"_s);
        brief.copy(u"two"_s);
        QCOMPARE(clipboard().text(), u"two"_s);
    }

private:
    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
};

QTEST_MAIN(BriefClipboardTest)
#include "tst_briefclipboard.moc"
