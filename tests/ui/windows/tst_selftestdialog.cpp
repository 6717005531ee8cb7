// The self-test's page: a line for each thing, in words and by keyboard; and how it looks.
#include "support/fakeclock.h"
#include "support/fakeselftest.h"
#include "support/gallerykit.h"

#include "ui/widgets/checkrow.h"
#include "ui/windows/selftestdialog.h"
#include "ui/words/translations.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class SelfTestDialogTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeSelfTest *m_test = nullptr;
    std::unique_ptr<SelfTestDialog> m_dialog;

    void open(SelfTestDialog::Occasion occasion = SelfTestDialog::Occasion::Any)
    {
        auto test = std::make_unique<FakeSelfTest>();
        m_test = test.get();
        m_dialog = std::make_unique<SelfTestDialog>(std::move(test), m_clock, occasion, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] QString progress() const { return part<QLabel>(u"selfTestProgress"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void cleanup() { m_dialog.reset(); }

    void whatFailedFirstIsInSightInTheEnd()
    {
        open();
        m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
        for (int i = 0; i < 12; ++i)
            m_test->tell(u"keychain"_s, CheckState::Ok, Found::KeychainWorks);
        m_test->tell(u"keychain"_s, CheckState::Failed, Found::KeychainWorks);
        Q_EMIT m_test->finished();
        const CheckRow *last = m_dialog->findChildren<CheckRow *>().constLast();
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
    }

    void itBeginsByItselfAndTellsWhatItLooksAt()
    {
        open();
        QCOMPARE(m_test->starts, 1);
        QVERIFY(!part<QPushButton>(u"selfTestAgain"_s)->isEnabled());
        Q_EMIT m_test->looking(u"keychain"_s);
        QCOMPARE(progress(), u"Looking: Keychain…"_s);
        m_test->tell(u"keychain"_s, CheckState::Ok, Found::KeychainWorks);
        Q_EMIT m_test->finished();
        QCOMPARE(progress(), u"Nothing stands in the way."_s);
        QVERIFY(part<QPushButton>(u"selfTestAgain"_s)->isEnabled());
    }

    void eachLineIsOneSentenceToAScreenReaderAndTakesTheKeyboard()
    {
        open();
        m_test->tellUsual();
        auto *line = part<CheckRow>(u"check:redirect-port"_s);
        QVERIFY(line);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(line);
        const QString said = spoken->text(QAccessible::Name);
        QVERIFY2(said.startsWith(u"Return address – wrong. "_s), qPrintable(said));
        QVERIFY2(said.contains(u"Close the program that uses this port"_s), qPrintable(said));
        line->setFocus();
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), part<CheckRow>(u"check:browser"_s));
    }

    void copyTakesEverythingAsPlainText()
    {
        open();
        m_test->tell(u"browser"_s, CheckState::Ok, Found::Program, {u"/usr/bin/<b>open"_s});
        m_test->tellFault(u"keychain"_s, makeError(ErrorKind::SecretStoreLocked, {}, {}));
        Q_EMIT m_test->finished();
        part<QPushButton>(u"selfTestCopy"_s)->click();
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text, m_dialog->text());
        QVERIFY2(text.startsWith(u"ok – Browser: /usr/bin/<b>open\nwrong – Keychain: "_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"\n    "_s)); // what to do
    }

    void runningAgainBeginsWithAnEmptyPage()
    {
        open();
        m_test->tellUsual();
        part<QPushButton>(u"selfTestAgain"_s)->click();
        QCOMPARE(m_test->starts, 2);
        QVERIFY(!m_dialog->findChild<CheckRow *>());
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isEnabled());
    }

    void theTrialOfTheBrowserIsTold()
    {
        open();
        m_test->tellUsual();
        part<QPushButton>(u"selfTestBrowser"_s)->click();
        QCOMPARE(m_test->trials, 1);
        QLabel *told = part<QLabel>(u"selfTestTrial"_s);
        Q_EMIT m_test->browserTried(BrowserTrial::Opening);
        QVERIFY(told->isVisible());
        for (const BrowserTrial trial :
             {BrowserTrial::Came, BrowserTrial::NotOpened, BrowserTrial::NotCome}) {
            const QString before = told->text();
            Q_EMIT m_test->browserTried(trial);
            QVERIFY(told->text() != before && !told->text().isEmpty());
        }
    }

    void escapeEndsItAndEnterGoesOn()
    {
        open(SelfTestDialog::Occasion::FirstStart);
        m_test->tellUsual();
        QSignalSpy ended(m_dialog.get(), &QDialog::finished);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(ended.size(), 1);
        open();
        QSignalSpy cancelled(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

    void pictures_data() { addDressesOfDialogs(); }
    void pictures()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        open(SelfTestDialog::Occasion::FirstStart);
        m_test->tellUsual();
        const QString folder = QStringLiteral(HOLDFAST_GALLERY);
        savePicture(*m_dialog, folder, u"selftest"_s + dressName());
        m_dialog.reset();
    }
};

QTEST_MAIN(SelfTestDialogTest)
#include "tst_selftestdialog.moc"
