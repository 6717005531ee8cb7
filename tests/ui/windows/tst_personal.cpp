#include "support/windowstand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/accountspage.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/detailstabs.h"
#include "ui/windows/gonedialog.h"
#include "ui/windows/matchdialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/words/translations.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

// What a person sets and answers about a connection, from the key pressed to what the service is
// asked to keep.
class PersonalTest : public QObject, private WindowStand
{
    Q_OBJECT

    static QString allText(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    ConnectionDetails detailsOf(int which) const
    {
        ConnectionDetails details;
        details.entry = (*m_service->entries)[size_t(which)];
        for (const AccountId &id : details.entry.connection.accountIds) {
            Account account;
            account.id = id;
            account.name = u"Account "_s + id.value().right(1);
            details.accounts.push_back(account);
        }
        return details;
    }
    void openWith(const ConnectionDetails &details)
    {
        m_service->detailsById[details.entry.connection.id.value()] = details;
        view().select(details.entry.connection.id);
        QTRY_VERIFY(part<QPushButton>(u"detailsPersonal"_s));
    }
    void openAccountsWith(const ConnectionDetails &details)
    {
        openWith(details);
        part<DetailsTabs>()->go(DetailsTabs::Accounts);
    }
    QString accountsText() const { return allText(*part<AccountsPage>()); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { build(); }
    void cleanup() { tearDown(); }

    void f2OnARowAsksForNameAndNotesAndEnterKeepsThem()
    {
        openShowcase();
        QTest::keyClick(&view(), Qt::Key_F2);
        QVERIFY2(!part<PersonalDialog>(), "nothing is selected");
        view().select(idOf(6));
        QTest::keyClick(&view(), Qt::Key_F2);
        QTRY_VERIFY(part<PersonalDialog>());
        QCOMPARE(text(u"personalHeading"_s), u"M&S Bank"_s); // U-03
        QTest::keyClicks(part<QLineEdit>(u"personalName"_s), u"Groceries"_s);
        part<QPlainTextEdit>(u"personalNotes"_s)->setPlainText(u"shared with Kim"_s);
        QTest::keyClick(part<QLineEdit>(u"personalName"_s), Qt::Key_Return);
        QCOMPARE(asked(u"setOwnName"_s),
                 QStringList{u"setOwnName %1 Groceries"_s.arg(idOf(6).value())});
        QCOMPARE(asked(u"setNotes"_s),
                 QStringList{u"setNotes %1 shared with Kim"_s.arg(idOf(6).value())});
        QVERIFY2(asked(u"setReminders"_s).isEmpty() && asked(u"setSnooze"_s).isEmpty(),
                 "what did not change is not written");
        QTRY_VERIFY(!part<PersonalDialog>());
    }

    void escapeLeavesEverythingAsItWas()
    {
        openShowcase();
        view().select(idOf(6));
        QTest::keyClick(&view(), Qt::Key_F2);
        QTRY_VERIFY(part<PersonalDialog>());
        QTest::keyClicks(part<QLineEdit>(u"personalName"_s), u"Groceries"_s);
        QTest::keyClick(part<QLineEdit>(u"personalName"_s), Qt::Key_Escape);
        QTRY_VERIFY(!part<PersonalDialog>());
        QVERIFY(asked(u"set"_s).isEmpty());
    }

    void enterInTheNotesIsANewLineAndControlEnterKeeps()
    {
        PersonalDialog dialog(u"Name and notes"_s, u"Monzo"_s, {}, QDate(2026, 11, 22), nullptr);
        dialog.open();
        QSignalSpy kept(&dialog, &PersonalDialog::kept);
        auto *notes = dialog.findChild<QPlainTextEdit *>(u"personalNotes"_s);
        QTest::keyClicks(notes, u"one"_s);
        QTest::keyClick(notes, Qt::Key_Return);
        QTest::keyClicks(notes, u"two"_s);
        QVERIFY(dialog.isVisible());
        dialog.activateWindow();
        QTRY_VERIFY(dialog.isActiveWindow());
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][0].value<PersonalTexts>().notes, u"one\ntwo"_s);
    }

    void keepingWithoutAChangeWritesNothing()
    {
        PersonalDialog dialog(u"Name and notes"_s, u"Monzo"_s, {u"Mine"_s, u"n"_s, {}, true, {}},
                              QDate(2026, 11, 22), nullptr);
        dialog.open();
        QSignalSpy kept(&dialog, &PersonalDialog::kept);
        dialog.findChild<QPushButton *>(u"personalKeep"_s)->click();
        QCOMPARE(kept.size(), 0);
        QVERIFY(!dialog.isVisible());
    }

    void remindersAndTheirSnoozeAreSet()
    {
        openShowcase();
        view().select(idOf(1));
        QTest::keyClick(&view(), Qt::Key_F2);
        QTRY_VERIFY(part<PersonalDialog>());
        auto *day = part<QDateEdit>(u"personalQuietUntil"_s);
        QVERIFY(!day->isEnabled());
        part<QCheckBox>(u"personalQuiet"_s)->click();
        QVERIFY(day->isEnabled());
        QCOMPARE(day->date(), QDate(2026, 11, 29)); // a week from the window's today
        day->setDate(QDate(2027, 1, 5));
        part<QPushButton>(u"personalKeep"_s)->click();
        const qint64 at = QDate(2027, 1, 5).startOfDay().toMSecsSinceEpoch();
        QCOMPARE(asked(u"setSnooze"_s),
                 QStringList{u"setSnooze %1 %2"_s.arg(idOf(1).value()).arg(at)});
        QVERIFY(asked(u"setReminders"_s).isEmpty());
    }

    void aFaultInKeepingIsTold()
    {
        openShowcase();
        m_service->noteFault = makeError(ErrorKind::StorageReadOnly, u"settings"_s, {});
        view().select(idOf(1));
        QTest::keyClick(&view(), Qt::Key_F2);
        QTRY_VERIFY(part<PersonalDialog>());
        QTest::keyClicks(part<QLineEdit>(u"personalName"_s), u"X"_s);
        part<QPushButton>(u"personalKeep"_s)->click();
        QTRY_VERIFY(part<Banner>(u"resultBanner"_s));
    }

    void ownNamesAndNotesStandInTheDetails()
    {
        openShowcase();
        ConnectionDetails details = detailsOf(0);
        details.entry.settings.ownName = u"Household"_s;
        details.entry.settings.notes = u"<b>for rent</b>"_s; // U-01
        details.accountSettings[details.accounts[0].id] = {u"Bills"_s, u"standing orders"_s, false};
        openWith(details);
        const QString told = allText(*part<DetailsPane>());
        QVERIFY(told.contains(u"Household (Starling Bank)"_s));
        QVERIFY(told.contains(u"<b>for rent</b>"_s));
        part<DetailsTabs>()->go(DetailsTabs::Accounts);
        const QString accounts = accountsText();
        QVERIFY(accounts.contains(u"Bills"_s) && accounts.contains(u"standing orders"_s));
        QVERIFY2(accounts.contains(u"Account 1"_s), "the bank's name stays beside the own one");
    }

    void hiddenAccountsAreLeftOutAndShownOnRequest()
    {
        openShowcase();
        ConnectionDetails details = detailsOf(0);
        details.entry.hiddenAccounts = 1;
        details.accountSettings[details.accounts[1].id].hidden = true;
        openAccountsWith(details);
        const QString line = u"account-"_s + details.accounts[1].id.value();
        QVERIFY(!part<QToolButton>(line));
        QVERIFY(accountsText().contains(QRegularExpression(u"1 account.* hidden"_s)));
        QVERIFY(accountsText().contains(u"2 accounts"_s));
        part<QPushButton>(u"detailsHidden"_s)->click();
        QTRY_VERIFY(accountsText().contains(u"Account 2 (hidden)"_s));
        QVERIFY(part<QToolButton>(line));
        part<QPushButton>(u"detailsHidden"_s)->click();
        QTRY_VERIFY(!part<QToolButton>(line));
    }

    void anAccountIsNamedAndHiddenFromItsMenu()
    {
        openShowcase();
        const ConnectionDetails details = detailsOf(0);
        openAccountsWith(details);
        const QString account = details.accounts[1].id.value();
        part<QToolButton>(u"account-"_s + account)->click();
        QTRY_VERIFY(part<QMenu>(u"accountMenu"_s));
        part<QMenu>(u"accountMenu"_s)->findChild<QAction *>(u"accountHide"_s)->trigger();
        QCOMPARE(asked(u"setAccountHidden"_s),
                 QStringList{u"setAccountHidden %1 %2 1"_s.arg(idOf(0).value(), account)});
        part<QMenu>(u"accountMenu"_s)->findChild<QAction *>(u"accountChange"_s)->trigger();
        QTRY_VERIFY(part<PersonalDialog>());
        QCOMPARE(text(u"personalHeading"_s), u"Account 2"_s);
        QTest::keyClicks(part<QLineEdit>(u"personalName"_s), u"Bills"_s);
        QTest::keyClick(part<QLineEdit>(u"personalName"_s), Qt::Key_Return);
        QCOMPARE(asked(u"setAccountName"_s),
                 QStringList{u"setAccountName %1 %2 Bills"_s.arg(idOf(0).value(), account)});
    }

    void anAccountMenuOutlivesNewDetails()
    {
        openShowcase();
        openAccountsWith(detailsOf(0));
        part<QToolButton>(u"account-"_s + idOf(0).value() + u"-2"_s)->click();
        QTRY_VERIFY(part<QMenu>(u"accountMenu"_s));
        Q_EMIT m_service->connectionsChanged({idOf(0)});
        QTest::qWait(0);
        QVERIFY(part<QMenu>(u"accountMenu"_s));
        part<QMenu>(u"accountMenu"_s)->findChild<QAction *>(u"accountHide"_s)->trigger();
        QCOMPARE(asked(u"setAccountHidden"_s).size(), 1);
    }

    void aQuestionIsAnswered_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("answer");
        QTest::newRow("the second account") << 1 << u"-2"_s;
        QTest::newRow("none of them") << 2 << QString();
    }

    void aQuestionIsAnswered()
    {
        QFETCH(int, choice);
        QFETCH(QString, answer);
        openShowcase();
        ConnectionDetails details = detailsOf(0);
        const QString id = idOf(0).value();
        details.questions = {{ConnectionId{u"old:1"_s}, AccountId{u"o1"_s}, u"Savings"_s,
                              {details.accounts[0].id, details.accounts[1].id}}};
        openWith(details);
        part<QPushButton>(u"detailsQuestion0"_s)->click();
        QTRY_VERIFY(part<MatchDialog>());
        QCOMPARE(text(u"matchHeading"_s), u"Which account is Savings now?"_s);
        QVERIFY2(!part<QPushButton>(u"matchGive"_s)->isEnabled(), "nothing is chosen at first");
        part<QRadioButton>(u"matchChoice%1"_s.arg(choice))->click();
        part<QPushButton>(u"matchGive"_s)->click();
        QCOMPARE(asked(u"answerAccountMatch"_s),
                 QStringList{u"answerAccountMatch o1 "_s +
                             (answer.isEmpty() ? u"none"_s : id + answer)});
    }

    void aQuestionMayBeLeftOpen()
    {
        openShowcase();
        ConnectionDetails details = detailsOf(0);
        details.questions = {{ConnectionId{u"old:1"_s}, AccountId{u"o1"_s}, u"Savings"_s,
                              {details.accounts[0].id}}};
        openWith(details);
        for (const bool escape : {true, false}) {
            part<QPushButton>(u"detailsQuestion0"_s)->click();
            QTRY_VERIFY(part<MatchDialog>());
            if (escape)
                QTest::keyClick(part<MatchDialog>(), Qt::Key_Escape);
            else
                part<QPushButton>(u"matchLeave"_s)->click();
            QTRY_VERIFY(!part<MatchDialog>());
        }
        QVERIFY(asked(u"answerAccountMatch"_s).isEmpty());
    }

    void aFaultInAnsweringIsTold()
    {
        openShowcase();
        m_service->noteFault = makeError(ErrorKind::DoesNotFit, u"taken"_s, {});
        ConnectionDetails details = detailsOf(0);
        details.questions = {{ConnectionId{u"old:1"_s}, AccountId{u"o1"_s}, u"Savings"_s,
                              {details.accounts[0].id}}};
        openWith(details);
        part<QPushButton>(u"detailsQuestion0"_s)->click();
        QTRY_VERIFY(part<MatchDialog>());
        part<QRadioButton>(u"matchChoice0"_s)->click();
        part<QPushButton>(u"matchGive"_s)->click();
        QTRY_VERIFY(part<Banner>(u"resultBanner"_s));
    }

    void aRemovalOffersItsReceipt()
    {
        openShowcase();
        m_window->askRemoval(idOf(6));
        QTRY_VERIFY(part<QPushButton>(u"removalAccept"_s));
        part<QPushButton>(u"removalAccept"_s)->click();
        RemovalReceipt receipt;
        receipt.connection = idOf(6);
        receipt.bankName = u"M&S Bank"_s;
        m_service->removeDone(receipt);
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(), u"Removed and confirmed"_s);
        QVERIFY(allText(*m_window).contains(
            u"Receipt saved; nothing of it is left on this computer."_s));
        part<QPushButton>(u"showReceipt"_s)->click();
        QVERIFY(part<ReceiptsDialog>());
        QVERIFY(allText(*part<ReceiptsDialog>()).contains(u"M&S Bank"_s));
    }

    void aRemovalThatIsNotConfirmedSaysSo() // S-19
    {
        openShowcase();
        m_window->askRemoval(idOf(6));
        QTRY_VERIFY(part<QPushButton>(u"removalAccept"_s));
        part<QPushButton>(u"removalAccept"_s)->click();
        auto entries = showcaseEntries(m_clock->now());
        entries[6].facts.removing = true;
        m_service->replace(entries);
        m_service->removeDone(fail(makeError(ErrorKind::ServiceDown, u"removal"_s, {})));
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(),
                 u"The removal of M&S Bank is not confirmed yet"_s);
        QVERIFY(!part<QPushButton>(u"showReceipt"_s));
        QVERIFY(!allText(*m_window).contains(u"Removed and confirmed"_s));
    }

    void allReceiptsAreInTheMenu()
    {
        openShowcase();
        part<QAction>(u"menuReceipts"_s)->trigger();
        QTRY_VERIFY(part<ReceiptsDialog>());
    }

    // S-09
    void whatWasRemovedElsewhereIsToldOnceAndKeptOnRequest()
    {
        openShowcase();
        QVERIFY(!part<QAction>(u"menuGone"_s)->isVisible());
        const Instant now = m_clock->now();
        m_service->goneNow = {{ConnectionId{u"x:1"_s}, u"M&S Bank"_s, {}, 2, now, now, false}};
        Q_EMIT m_service->removedElsewhereChanged();
        QTRY_VERIFY(part<Banner>(u"newsBanner"_s));
        QCOMPARE(part<Banner>(u"newsBanner"_s)->headline(), u"M&S Bank was removed elsewhere"_s);
        QVERIFY(part<QAction>(u"menuGone"_s)->isVisible());
        Q_EMIT m_service->removedElsewhereChanged();
        QTest::qWait(1);
        QCOMPARE(m_window->findChildren<Banner *>(u"newsBanner"_s).size(), 1);
        part<QPushButton>(u"goneKeep"_s)->click();
        QCOMPARE(asked(u"keepRemovedElsewhere"_s), QStringList{u"keepRemovedElsewhere x:1"_s});
        QTRY_VERIFY(!part<Banner>(u"newsBanner"_s));
        QVERIFY(asked(u"remove "_s).isEmpty());
    }

    void itsCopyIsDeletedOnlyAfterAQuestion()
    {
        openShowcase();
        const Instant now = m_clock->now();
        m_service->goneNow = {{ConnectionId{u"x:1"_s}, u"Monzo"_s, {}, 2, now, now, false}};
        Q_EMIT m_service->removedElsewhereChanged();
        QTRY_VERIFY(part<QPushButton>(u"goneDelete"_s));
        part<QPushButton>(u"goneDelete"_s)->click();
        QVERIFY(part<QPushButton>(u"goneDeletionAccept"_s));
        QVERIFY(asked(u"remove "_s).isEmpty());
        part<QPushButton>(u"goneDeletionAccept"_s)->click();
        QCOMPARE(asked(u"remove "_s), QStringList{u"remove x:1"_s});
    }

    void severalAreDecidedInTheirList()
    {
        openShowcase();
        const Instant now = m_clock->now();
        m_service->goneNow = {{ConnectionId{u"x:1"_s}, u"Monzo"_s, {}, 2, now, now, false},
                              {ConnectionId{u"x:2"_s}, u"HSBC"_s, u"Old"_s, 1, now, now, true},
                              {ConnectionId{u"x:3"_s}, u"TSB"_s, {}, 1, now, now, false}};
        Q_EMIT m_service->removedElsewhereChanged();
        QTRY_VERIFY(part<QPushButton>(u"goneDecide"_s));
        QCOMPARE(part<Banner>(u"newsBanner"_s)->headline(),
                 u"2 connections were removed elsewhere"_s);
        part<QPushButton>(u"goneDecide"_s)->click();
        QVERIFY(part<GoneDialog>());
        QVERIFY(!part<QPushButton>(u"goneKeep1"_s)); // decided already
        part<QPushButton>(u"goneKeep2"_s)->click();
        QTRY_COMPARE(asked(u"keepRemovedElsewhere"_s),
                     QStringList{u"keepRemovedElsewhere x:3"_s});
        part<QPushButton>(u"goneDelete1"_s)->click();
        QTRY_VERIFY(part<QPushButton>(u"goneDeletionAccept"_s));
        part<QPushButton>(u"goneDeletionAccept"_s)->click();
        QCOMPARE(asked(u"remove "_s), QStringList{u"remove x:2"_s});
    }

    void theFlowPanelSaysTheOwnName()
    {
        openShowcase();
        auto entries = showcaseEntries(m_clock->now());
        entries[3].settings.ownName = u"Salary"_s;
        m_service->replace(entries);
        FlowStatus flow;
        flow.request.kind = FlowKind::Reconsent;
        flow.request.connection = entries[3].connection.id;
        flow.stage = FlowStage::AtTheBank;
        flow.bankName = u"Barclays"_s;
        flow.endsAt = m_clock->now() + std::chrono::minutes{5};
        m_service->setFlow(flow);
        QVERIFY(allText(*m_window).contains(u"Salary (Barclays)"_s));
    }
};

QTEST_MAIN(PersonalTest)
#include "tst_personal.moc"
