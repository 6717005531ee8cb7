#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"

#include "ui/widgets/detailsparts.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/gonedialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/translations.h"

#include <QMessageBox>
#include <QVBoxLayout>
#include <QScrollBar>
#include <QScrollArea>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class DialogsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    static Institution bank(const QString &name, const QString &status = u"AVAILABLE"_s)
    {
        Institution one;
        one.id = BankId{u"id-"_s + name};
        one.name = name;
        one.authStatus = status;
        return one;
    }

    /// A connection of two accounts whose names are known.
    ConnectionDetails twoAccounts(const QString &bankName) const
    {
        ConnectionDetails details;
        details.entry = healthyEntry(u"a:1"_s, bankName, m_clock.now());
        details.entry.connection.accountIds.resize(2);
        for (const AccountId &id : details.entry.connection.accountIds) {
            Account account;
            account.id = id;
            account.name = u"Account "_s + id.value().right(1);
            details.accounts.push_back(account);
        }
        return details;
    }
    static QStringList textsOf(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void theBankIsFoundByTypingAndChosenWithEnter()
    {
        FakeConnectionService service;
        service.banks = {bank(u"Barclays"_s), bank(u"Monzo"_s), bank(u"M&S <b>Bank"_s)};
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        QSignalSpy chosen(&picker, &BankPicker::bankChosen);
        auto *list = picker.findChild<QListView *>(u"bankList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        auto *search = picker.findChild<QLineEdit *>(u"bankSearch"_s);
        QVERIFY(!picker.findChild<QPushButton *>(u"bankConnect"_s)->isEnabled());
        QTest::keyClicks(search, u"mo"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::optional<BankId>>(), BankId{u"id-Monzo"_s});
        QCOMPARE(chosen[0][1].toString(), u"Monzo"_s);
        QVERIFY(!picker.isVisible());
    }

    void arrowsMoveInTheListWhileTyping()
    {
        FakeConnectionService service;
        service.banks = {bank(u"Alpha"_s), bank(u"Beta"_s)};
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        auto *list = picker.findChild<QListView *>(u"bankList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto *search = picker.findChild<QLineEdit *>(u"bankSearch"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(picker.findChild<QPushButton *>(u"bankConnect"_s)->isEnabled());
    }

    void anUnavailableBankIsMarkedAndCannotBeChosen()
    {
        FakeConnectionService service;
        service.banks = {bank(u"Lloyds"_s, u"TEMPORARILY_UNAVAILABLE"_s)};
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        auto *list = picker.findChild<QListView *>(u"bankList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClicks(picker.findChild<QLineEdit *>(u"bankSearch"_s), u"l"_s);
        QVERIFY(!picker.findChild<QPushButton *>(u"bankConnect"_s)->isEnabled());
    }

    void whileNamesAreHiddenNothingTellsWhichBanksOneHas()
    {
        FakeConnectionService service;
        ConnectionEntry there =
            healthyEntry(u"id-Monzo:1"_s, u"Monzo"_s, m_clock.now());
        service.replace({there});
        service.banks = {bank(u"Monzo"_s)};
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.setNamesHidden(true);
        picker.open();
        auto *list = picker.findChild<QListView *>(u"bankList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!picker.findChild<QLabel *>(u"bankState"_s)->isVisible());
        picker.setNamesHidden(false);
        list->setCurrentIndex({});
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(picker.findChild<QLabel *>(u"bankState"_s)->isVisible());
    }

    void theTabKeyGoesThroughNameAndNotesAsTheyStand()
    {
        PersonalDialog dialog(u"Name and notes"_s, u"Monzo"_s, {{}, {}, {}, true, {}, QString()},
                              QDate(2026, 11, 22), nullptr);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        QTRY_VERIFY(dialog.focusWidget());
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QWidget *now = dialog.focusWidget();
            order << (now->objectName().isEmpty() || now->objectName().startsWith(u"qt_"_s)
                          ? now->parentWidget()->objectName()
                          : now->objectName());
        }
        QCOMPARE(order, (QStringList{u"personalPerson"_s, u"personalNotes"_s,
                                     u"personalReminders"_s, u"personalQuiet"_s,
                                     u"personalCancel"_s, u"personalKeep"_s}));
    }

    void returnPressesTheButtonThatHasTheKeyboard()
    {
        QWidget page; // no dialog, where Qt would do it
        auto *column = new QVBoxLayout(&page);
        QPushButton *first = roomyButton(u"First"_s, u"first"_s);
        QPushButton *second = roomyButton(u"Second"_s, u"second"_s);
        column->addWidget(first);
        column->addWidget(second);
        page.show();
        QSignalSpy pressed(second, &QPushButton::clicked);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Return);
        QTest::keyClick(second, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.size(), 2);
        giveRoom(*second); // its text has changed
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(pressed.size(), 3);
    }

    void aMessageShowsMarkupAsItIs()
    {
        QMessageBox *box = plainMessage(QMessageBox::Warning, u"t"_s, u"<b>one</b>"_s,
                                        u"<i>two</i>"_s, nullptr);
        const QList<QLabel *> labels = box->findChildren<QLabel *>();
        int texts = 0;
        for (const QLabel *label : labels) {
            if (label->text().isEmpty())
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++texts;
        }
        QCOMPARE(texts, 2);
        delete box;
    }

    void decidingKeepsThePlaceAndTheKeyboardInTheListOfWhatIsGone()
    {
        const WordContext words{m_clock.now(), QTimeZone::utc(), QLocale()};
        std::vector<RemovedElsewhere> gone;
        for (int i = 0; i < 12; ++i)
            gone.push_back({ConnectionId{u"b:%1"_s.arg(i)}, u"Monzo"_s, {}, 2, m_clock.now(),
                            m_clock.now(), false});
        GoneDialog dialog(nullptr);
        dialog.setGone(gone, words);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        auto *scroll = dialog.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        auto *keep = dialog.findChild<QPushButton *>(u"goneKeep8"_s);
        keep->setFocus();
        scroll->ensureWidgetVisible(keep);
        const int place = scroll->verticalScrollBar()->value();
        QVERIFY(place > 0);
        const QWidget *before = scroll->widget();
        dialog.setGone(gone, words); // the same
        QCOMPARE(scroll->widget(), before);
        dialog.setGone(gone, {m_clock.now() + std::chrono::days{1}, QTimeZone::utc(), QLocale()});
        QVERIFY(scroll->widget() != before); // what was today is yesterday
        QTRY_COMPARE(scroll->verticalScrollBar()->value(), place);
        gone[8].kept = true;
        dialog.setGone(gone, words);
        QCOMPARE(dialog.focusWidget()->objectName(), u"goneDelete8"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->value(), place);
    }

    void withoutABankTheBrowserOffersTheChoice()
    {
        FakeConnectionService service;
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        QSignalSpy chosen(&picker, &BankPicker::bankChosen);
        picker.findChild<QPushButton *>(u"bankInBrowser"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!chosen[0][0].value<std::optional<BankId>>());
    }

    void aListThatCannotBeHadSaysWhy()
    {
        FakeConnectionService service;
        service.answerInstitutions = false;
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        auto *state = picker.findChild<QLabel *>(u"bankState"_s);
        QCOMPARE(state->text(), u"Asking for the list of banks…"_s);
        service.institutionsDone(fail(makeError(ErrorKind::Network, {}, {})));
        QVERIFY(state->isVisible());
        QVERIFY(state->text().startsWith(u"Moneyhub cannot be reached"_s));
        auto *again = picker.findChild<QPushButton *>(u"bankAgain"_s);
        QVERIFY(again->isVisible());
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(!again->isVisible());
        service.institutionsDone(std::vector{bank(u"Monzo"_s)});
        QCOMPARE(picker.findChild<QListView *>(u"bankList"_s)->model()->rowCount(), 1);
    }

    void aBankThatIsThereAlreadyIsWarnedAboutAndMayBeConnected() // S-05
    {
        FakeConnectionService service;
        service.banks = {bank(u"Barclays"_s), bank(u"Monzo"_s)};
        service.entries = std::make_shared<const std::vector<ConnectionEntry>>(
            std::vector{healthyEntry(u"id-Monzo:1"_s, u"Monzo"_s, m_clock.now()),
                        healthyEntry(u"id-Monzo:2"_s, u"Monzo"_s, m_clock.now())});
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        auto *list = picker.findChild<QListView *>(u"bankList"_s);
        auto *state = picker.findChild<QLabel *>(u"bankState"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto *search = picker.findChild<QLineEdit *>(u"bankSearch"_s);
        QTest::keyClicks(search, u"monz"_s);
        QVERIFY(state->isVisible());
        QVERIFY2(state->text().startsWith(u"Monzo is connected already, with 2 logins"),
                 qPrintable(state->text()));
        QVERIFY(picker.findChild<QPushButton *>(u"bankConnect"_s)->isEnabled());
        search->setText(u"barc"_s);
        QVERIFY(!state->isVisible());
    }

    void cancelAndRemoveWeighTheSameAndNothingIsTheDefault()
    {
        QuestionDialog dialog(removalQuestionFor(twoAccounts(u"<b>M&S</b>"_s)), nullptr);
        dialog.open();
        auto *cancel = dialog.findChild<QPushButton *>(u"removalCancel"_s);
        auto *remove = dialog.findChild<QPushButton *>(u"removalAccept"_s);
        QCOMPARE(cancel->size(), remove->size());
        // U-03
        QCOMPARE(dialog.findChild<QLabel *>(u"removalHeading"_s)->text(), u"Remove <b>M&S</b>?"_s);
        QVERIFY(!remove->isDefault());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Return); // Cancel has the focus
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }

    void aRemovalSaysWhatGoesAndWhatStays()
    {
        ConnectionDetails details = twoAccounts(u"Monzo"_s);
        AccountHistory history;
        history.from = QDate(2025, 1, 20);
        history.to = QDate(2026, 3, 21);
        details.accountHistories = {history};
        QuestionDialog dialog(removalQuestionFor(details), nullptr);
        const QStringList texts = textsOf(dialog);
        QVERIFY2(texts.contains(u"Deleted from this computer: Account 1 and Account 2, with 14 "
                                "months of transactions and what you wrote about them."_s),
                 qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(u"At Monzo your accounts and your money stay as they are, and the "
                               "bank keeps its own records."_s));
        details.accounts.clear();
        QuestionDialog unread(removalQuestionFor(details), nullptr);
        QVERIFY(textsOf(unread).contains(
            u"2 accounts, with everything kept of them on this computer, are deleted."_s));
    }

    void escapeCancelsARemoval()
    {
        QuestionDialog dialog(removalQuestionFor(twoAccounts(u"Monzo"_s)), nullptr);
        dialog.open();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void aReceiptIsShownWithMaskedIdAndCopied()
    {
        RemovalReceipt receipt;
        receipt.connection = ConnectionId{u"1ffe704d39629a929c8e293880fb449a:0d5e"_s};
        receipt.bankName = u"<b>M&S</b>"_s;
        receipt.accounts = 2;
        receipt.startedAt = receipt.confirmedAt = m_clock.now();
        receipt.cancelledAt = m_clock.now();
        const WordContext context{m_clock.now(), QTimeZone::utc(), QLocale::c()};
        ReceiptsDialog dialog({receipt}, context, nullptr);
        const QString all = textsOf(dialog).join(u'|');
        QVERIFY(all.contains(u"<b>M&S</b>"_s)); // U-01
        QVERIFY2(all.contains(u"••••0d5e"_s) && !all.contains(u"1ffe704d"_s), qPrintable(all));
        QVERIFY(all.contains(exactDate(m_clock.now(), context)));
        dialog.findChild<QPushButton *>(u"receiptsCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"••••0d5e"_s));
        receipt.cancelledAt.reset();
        ReceiptsDialog silent({receipt}, context, nullptr);
        QVERIFY(textsOf(silent).contains(u"The service did not tell"_s));
        ReceiptsDialog none({}, context, nullptr);
        QVERIFY(textsOf(none).contains(u"Nothing has been removed yet."_s));
    }

    void aBankSaysSomethingOnlyWhenItIsNotFullyAvailable()
    {
        FakeConnectionService service;
        service.banks = {bank(u"Alpha"_s), bank(u"Beta"_s, u"PARTIALLY_AVAILABLE"_s),
                         bank(u"Gamma"_s, u"TEMPORARILY_UNAVAILABLE"_s)};
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        const auto *model = picker.findChild<QListView *>(u"bankList"_s)->model();
        QTRY_COMPARE(model->rowCount(), 3);
        QStringList said;
        for (int row = 0; row < 3; ++row)
            said << model->index(row, 0).data(InstitutionListModel::SecondLineRole).toString();
        QCOMPARE(said,
                 (QStringList{QString(), u"partly available"_s, u"not available at the moment"_s}));
    }

    void theBanksOfTheListShowTheirIcons()
    {
        FakeConnectionService service;
        service.banks = {bank(u"Alpha"_s), bank(u"Beta"_s)};
        BankIcons icons(service, 64);
        BankPicker picker(service, icons, m_clock, nullptr);
        picker.open();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        QTRY_COMPARE(service.calls.filter(u"icon "_s),
                     (QStringList{u"icon id-Alpha"_s, u"icon id-Beta"_s}));
    }

    void aSecretIsNeverShownAndLeavesTheField()
    {
        SecretDialog dialog(u"Sandbox"_s, false, nullptr);
        dialog.open();
        auto *field = dialog.findChild<QLineEdit *>(u"secretField"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!dialog.findChild<QCheckBox *>(u"secretKeep"_s)->isEnabled());
        bool keep = true;
        Secret given;
        connect(&dialog, &SecretDialog::provided, this, [&](const Secret &secret, bool inKeychain) {
            given = secret;
            keep = inKeychain;
        });
        QTest::keyClicks(field, u"abc"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.reveal(), QByteArray("abc"));
        QVERIFY(!keep);
        QVERIFY(field->text().isEmpty());
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
