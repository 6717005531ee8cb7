// The family of a connection as a drawing: what the keyboard is at can be seen, and many of them cost
// no more than they are.
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"

#include "ui/widgets/activitypage.h"
#include "ui/widgets/lineageview.h"
#include "ui/words/translations.h"

#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class LineageViewTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    /// So many that followed one another.
    Lineage chain(const ConnectionId &self, int steps) const
    {
        Lineage lineage;
        ConnectionId newer = self;
        for (int step = 0; step < steps; ++step) {
            const ConnectionId older{u"old:%1"_s.arg(step)};
            lineage.before.push_back({older, newer, Succession::Replaced,
                                      m_clock.now() - std::chrono::days{90 * (step + 1)},
                                      {{AccountId{u"a"_s}, u"Current account"_s,
                                        AccountId{u"b"_s}, AccountFate::Moved, {}}}});
            newer = older;
        }
        return lineage;
    }
    WordContext words() const { return {m_clock.now(), QTimeZone::utc(), QLocale::c()}; }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void theRowTheKeyboardIsAtIsInSight()
    {
        FakeConnectionService service;
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        details.lineage = chain(details.entry.connection.id, 30);
        ActivityPage page(service);
        page.setDetails(details, words());
        page.resize(360, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        auto *family = page.findChild<LineageView *>();
        auto *frame = page.findChild<QScrollArea *>(u"lineageFrame"_s);
        QTRY_VERIFY(frame->verticalScrollBar()->maximum() > 200);
        const auto isInSight = [&] {
            const QRect place = family->nodeRect(family->current());
            const QRect seen = frame->viewport()->rect();
            return seen.contains(family->mapTo(frame->viewport(), place.center())) &&
                   seen.contains(family->mapTo(frame->viewport(),
                                               QPoint(place.center().x(), place.bottom())));
        };
        family->setFocus();
        QTest::keyClick(family, Qt::Key_End);
        QCOMPARE(family->current(), 30);
        QVERIFY(isInSight());
        for (int step = 0; step < 15; ++step) {
            QTest::keyClick(family, Qt::Key_Up);
            QVERIFY(isInSight());
        }
        QTest::keyClick(family, Qt::Key_Home);
        QVERIFY(isInSight());
        QCOMPARE(frame->verticalScrollBar()->value(), 0);
        // Gone from sight with the wheel it comes back with the keyboard.
        frame->verticalScrollBar()->setValue(frame->verticalScrollBar()->maximum());
        QTest::keyClick(family, Qt::Key_Down);
        QVERIFY(isInSight());
    }

    void rowsFollowOneAnotherAtAnyWidthAndWithAnyLetters()
    {
        LineageView view;
        const ConnectionId self{u"a:1"_s};
        view.setLineage(self, chain(self, 5), {}, words());
        const auto check = [&] {
            int next = view.nodeRect(0).top();
            for (int node = 0; node < 6; ++node) {
                QCOMPARE(view.nodeRect(node).top(), next);
                QVERIFY(view.nodeRect(node).height() >= 2 * view.fontMetrics().height());
                next = view.nodeRect(node).bottom() + 1;
            }
            QVERIFY(view.heightForWidth(view.width()) >= next);
        };
        view.resize(500, 400);
        check();
        const int wide = view.nodeRect(5).top();
        view.resize(160, 400);
        check();
        QVERIFY(view.nodeRect(5).top() > wide);
        QFont large = view.font();
        large.setPointSize(20);
        view.setFont(large);
        check();
    }

    void noLineIsCutWhereTheFamilyHasLessRoomThanItNeeds()
    {
        LineageView view;
        const ConnectionId self{u"a:1"_s};
        view.setLineage(self, chain(self, 5), {}, words());
        view.resize(500, 400);
        const int all = view.heightForWidth(500);
        QCOMPARE(view.wholeLinesIn(all, 500), all);
        QCOMPARE(view.wholeLinesIn(all + 100, 500), all);
        const int line = view.fontMetrics().height();
        for (int room = view.nodeRect(0).bottom(); room < all; room += 3) {
            const int given = view.wholeLinesIn(room, 500);
            QVERIFY(given <= room && given > room - 2 * line);
            for (int node = 0; node < 6; ++node) {
                const int into = given - view.nodeRect(node).top();
                if (into > 0 && into < view.nodeRect(node).height())
                    QCOMPARE(into % line, 0);
            }
        }
    }

    void aVeryLongFamilyIsLaidOutAtOnce()
    {
        LineageView view;
        const ConnectionId self{u"a:1"_s};
        view.setLineage(self, chain(self, 400), {}, words());
        view.resize(300, 400);
        QElapsedTimer time;
        time.start();
        for (int node = 400; node >= 0; --node)
            QVERIFY(view.nodeRect(node).isValid());
        // Breaking the words of all rows above for each row took more than ten times as long.
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_MAIN(LineageViewTest)
#include "tst_lineageview.moc"
