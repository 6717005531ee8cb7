#include "support/fakeclock.h"

#include "ui/widgets/flowpanel.h"
#include "ui/words/translations.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FlowPanelTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    FlowStatus atTheBank() const
    {
        FlowStatus status;
        status.request.kind = FlowKind::Reconsent;
        status.stage = FlowStage::AtTheBank;
        status.bankName = u"M&S <b>Bank</b>"_s;
        status.link = QUrl(u"https://id.example/auth?request_uri=1"_s);
        status.endsAt = m_clock.now() + 10min;
        return status;
    }
    static QString textOf(const FlowPanel &panel, const QString &name)
    {
        return panel.findChild<QLabel *>(name)->text();
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    // U-01, U-03
    void saysWhatToDoInTheBrowser()
    {
        FlowPanel panel;
        panel.setStatus(atTheBank(), m_clock.now());
        QVERIFY(textOf(panel, u"flowSentence"_s).startsWith(u"M&S <b>Bank</b> is open in your browser"_s));
        QCOMPARE(textOf(panel, u"flowTimeLeft"_s), u"10 minutes left to approve"_s);
        const auto labels = panel.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void buttonsAskForWhatTheySay()
    {
        FlowPanel panel;
        panel.setStatus(atTheBank(), m_clock.now());
        QSignalSpy open(&panel, &FlowPanel::openAgainRequested);
        QSignalSpy copy(&panel, &FlowPanel::copyLinkRequested);
        QSignalSpy cancel(&panel, &FlowPanel::cancelRequested);
        panel.findChild<QPushButton *>(u"flowOpenAgain"_s)->click();
        panel.findChild<QPushButton *>(u"flowCopyLink"_s)->click();
        panel.findChild<QPushButton *>(u"flowCancel"_s)->click();
        QCOMPARE(open.size(), 1);
        QCOMPARE(copy.size(), 1);
        QCOMPARE(cancel.size(), 1);
    }

    void helpComesAfterTenSecondsWithoutASign()
    {
        FlowPanel panel;
        const Instant start = m_clock.now();
        panel.setStatus(atTheBank(), start);
        QVERIFY(!panel.findChild<QWidget *>(u"flowHelp"_s));
        QCOMPARE(*panel.nextChange(start), start + 10s);
        panel.tick(start + 9s);
        QVERIFY(!panel.findChild<QWidget *>(u"flowHelp"_s));
        panel.tick(start + 10s);
        QVERIFY(panel.findChild<QWidget *>(u"flowHelp"_s)->isVisibleTo(&panel));
    }

    void helpComesAtOnceWhenTheBrowserDidNotStart()
    {
        FlowPanel panel;
        FlowStatus status = atTheBank();
        status.browserFailed = true;
        panel.setStatus(status, m_clock.now());
        QVERIFY(panel.findChild<QWidget *>(u"flowHelp"_s)->isVisibleTo(&panel));
    }

    void helpGoesWhenTheAnswerArrives()
    {
        FlowPanel panel;
        FlowStatus status = atTheBank();
        status.browserFailed = true;
        panel.setStatus(status, m_clock.now());
        status.stage = FlowStage::Checking;
        panel.setStatus(status, m_clock.now());
        QVERIFY(!panel.findChild<QWidget *>(u"flowHelp"_s)->isVisibleTo(&panel));
        QVERIFY(!panel.findChild<QPushButton *>(u"flowCancel"_s)->isEnabled());
        QVERIFY(!panel.nextChange(m_clock.now()));
    }

    void aPastedAddressIsHandedOverTrimmed()
    {
        FlowPanel panel;
        FlowStatus status = atTheBank();
        status.browserFailed = true;
        panel.setStatus(status, m_clock.now());
        QSignalSpy pasted(&panel, &FlowPanel::addressPasted);
        auto *field = panel.findChild<QLineEdit *>(u"flowAddress"_s);
        auto *use = panel.findChild<QPushButton *>(u"flowUseAddress"_s);
        QVERIFY(!use->isEnabled());
        field->setText(u"  http://127.0.0.1:1/callback?code=1  "_s);
        use->click();
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted[0][0].toString(), u"http://127.0.0.1:1/callback?code=1"_s);
        panel.showPasteFault(u"<i>no</i>"_s);
        QCOMPARE(textOf(panel, u"flowPasteFault"_s), u"<i>no</i>"_s);
        QCOMPARE(field->text().trimmed(), u"http://127.0.0.1:1/callback?code=1"_s);
    }

    void theTimeLeftFollowsAtEachMinuteAndThenEachSecond()
    {
        FlowPanel panel;
        FlowStatus status = atTheBank();
        status.browserFailed = true;
        const Instant start = m_clock.now();
        panel.setStatus(status, start);
        Instant next = *panel.nextChange(start);
        QVERIFY(next > start && next <= start + 1min);
        panel.tick(status.endsAt - 30s);
        next = *panel.nextChange(status.endsAt - 30s);
        QCOMPARE(next, status.endsAt - 29s);
        QVERIFY(!panel.nextChange(status.endsAt));
    }

    void everyControlCanBeReachedAndIsNamed()
    {
        FlowPanel panel;
        FlowStatus status = atTheBank();
        status.browserFailed = true;
        panel.setStatus(status, m_clock.now());
        const auto buttons = panel.findChildren<QPushButton *>();
        QVERIFY(buttons.size() >= 4);
        for (const QPushButton *button : buttons) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        const auto labels = panel.findChildren<QLabel *>();
        const auto named = std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->buddy() && label->buddy()->objectName() == u"flowAddress";
        });
        QCOMPARE(named, 1);
    }
};

QTEST_MAIN(FlowPanelTest)
#include "tst_flowpanel.moc"
