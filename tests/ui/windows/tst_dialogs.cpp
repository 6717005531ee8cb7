#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"

#include "ui/windows/bankpicker.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/translations.h"

#include <QCheckBox>
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

    void cancelAndRemoveWeighTheSameAndEnterMeansCancel()
    {
        QuestionDialog dialog(removalQuestionFor(u"<b>M&S</b>"_s, 2), nullptr);
        dialog.open();
        auto *cancel = dialog.findChild<QPushButton *>(u"removalCancel"_s);
        auto *remove = dialog.findChild<QPushButton *>(u"removalAccept"_s);
        QCOMPARE(cancel->size(), remove->size());
        // U-03
        QCOMPARE(dialog.findChild<QLabel *>(u"removalHeading"_s)->text(), u"Remove <b>M&S</b>?"_s);
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(
                     u"2 accounts, with everything kept of them on this computer, are deleted."_s),
                 qPrintable(texts.join(u'|')));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }

    void escapeCancelsARemoval()
    {
        QuestionDialog dialog(removalQuestionFor(u"Monzo"_s, 1), nullptr);
        dialog.open();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
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
