#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"

#include "ui/windows/bankpicker.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/translations.h"

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
        SecretDialog dialog(false, nullptr);
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
