// What somebody new to the window does first: press a button, look at an empty list, only look,
// remove something, give a secret.
#include "support/windowstand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/placeholder.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/translations.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QWindow>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class FirstStepsTest : public QObject, private WindowStand
{
    Q_OBJECT

    QPoint buttonOf(const ConnectionId &id) const
    {
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            const QModelIndex cell = view().model()->index(row, ConnectionListModel::Button);
            if (cell.data(ConnectionListModel::IdRole).toString() != id.value())
                continue;
            const QRect place = view().visualRect(cell);
            const QPoint middle(place.center().x(),
                                place.bottom() - ConnectionDelegate::rowHeight(view().font()) / 2);
            return view().viewport()->mapTo(m_window.get(), middle);
        }
        return {};
    }
    void provide(const QString &secret)
    {
        part<QPushButton>(u"placeholderButton"_s)->click();
        part<QLineEdit>(u"secretField"_s)->setText(secret);
        part<QPushButton>(u"secretUse"_s)->click();
    }
    void showFault(const Error &error)
    {
        ServiceHealth health;
        health.faults = {error};
        m_service->setHealth(health);
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { build(); }
    void cleanup() { tearDown(); }

    // The details open beside the list and move its buttons: not under a mouse that is held down.
    void theFirstPressOnARowsButtonActs_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("details beside") << QSize(1280, 800);
        QTest::newRow("details below") << QSize(900, 600);
    }
    void theFirstPressOnARowsButtonActs()
    {
        QFETCH(QSize, size);
        openShowcase();
        m_window->resize(size);
        QTRY_COMPARE(m_window->windowHandle()->size(), size);
        const QPoint button = buttonOf(idOf(3));
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, button);
        QVERIFY(view().currentId().isEmpty());
        QVERIFY(!part<DetailsPane>());
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, button);
        QCOMPARE(asked(u"startFlow"_s), QStringList{u"startFlow reconsent "_s + idOf(3).value()});
        QCOMPARE(view().currentId(), idOf(3));
    }

    void anEmptyListThatWasReadIsNotStillBeingRead()
    {
        open();
        QTRY_VERIFY(part<Placeholder>());
        QCOMPARE(part<Placeholder>()->headline(), u"Reading your connections…"_s);
        // As the service does it where nobody is registered yet: the time first, no new rows.
        ServiceHealth health;
        health.lastChecked = m_clock->now();
        m_service->setHealth(health);
        QCOMPARE(part<Placeholder>()->headline(), u"No bank is connected yet"_s);
        QVERIFY(part<QPushButton>(u"placeholderButton"_s)->isVisible());
    }

    void anInspectorIsOfferedNothingThatReachesTheService()
    {
        m_service->profileNow.role = Role::Inspector;
        m_service->settings.role = Role::Inspector;
        openShowcase();
        for (int row = 0; row < view().model()->rowCount(); ++row)
            QCOMPARE(view().model()->index(row, ConnectionListModel::Button).data().toString(),
                     QString());
        QVERIFY(!part<QPushButton>(u"connectButton"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(u"renewButton"_s)->isVisible());

        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsPane>() && part<DetailsPane>()->shown() == idOf(3));
        // Names, notes and reminders never leave this computer; support staff may keep them.
        for (const auto *button : part<DetailsPane>()->findChildren<QPushButton *>())
            QCOMPARE(button->objectName(), u"detailsPersonal"_s);
        auto *menu = part<QMenu>(u"connectionMenu"_s);
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->isEnabled() ||
                         action->objectName() == u"menuPersonal"_s ||
                         action->menu() == part<QMenu>(u"menuSnooze"_s) ||
                         action->menu() == part<QMenu>(u"menuCopy"_s),
                     qPrintable(action->text()));

        QTest::keyClick(&view(), Qt::Key_Return);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(!part<QuestionDialog>());
        m_window->chooseBank();
        QVERIFY(!part<BankPicker>());
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(), u"This profile may only read"_s);
        QVERIFY(asked(u"startFlow"_s).isEmpty());
    }

    void anInspectorsEmptyListOffersNoBank()
    {
        m_service->profileNow.role = Role::Inspector;
        m_service->healthNow.lastChecked = m_clock->now();
        open();
        QTRY_COMPARE(part<Placeholder>()->headline(), u"No bank is connected yet"_s);
        // What helps is to look again.
        part<QPushButton>(u"placeholderButton"_s)->click();
        QVERIFY(!part<BankPicker>());
        QCOMPARE(asked(u"refresh"_s).size(), 1);
    }

    void deleteOnARowAsksAndEscapeLetsItBe()
    {
        openShowcase();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(!part<QuestionDialog>()); // nothing is selected
        view().select(idOf(6));
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_VERIFY(part<QuestionDialog>());
        QCOMPARE(text(u"removalHeading"_s), u"Remove M&S Bank?"_s);
        QTest::keyClick(part<QuestionDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!part<QuestionDialog>());
        QVERIFY(asked(u"remove"_s).isEmpty());
        QCOMPARE(view().currentId(), idOf(6));
    }

    // The keychain's box is there to be ticked unless there is no keychain or it does not answer.
    void theKeychainIsOfferedWheneverItWorks_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("offered");
        QTest::newRow("absent") << int(ErrorKind::SecretAbsent) << true;
        QTest::newRow("denied") << int(ErrorKind::SecretDenied) << true;
        QTest::newRow("locked, or the entry is gone") << int(ErrorKind::SecretStoreLocked) << true;
        QTest::newRow("missing") << int(ErrorKind::SecretStoreMissing) << false;
        QTest::newRow("slow") << int(ErrorKind::SecretSlow) << false;
    }
    void theKeychainIsOfferedWheneverItWorks()
    {
        QFETCH(int, fault);
        QFETCH(bool, offered);
        open();
        showFault(makeError(ErrorKind(fault), {}, {}));
        part<QPushButton>(u"placeholderButton"_s)->click();
        const auto *keep = part<QCheckBox>(u"secretKeep"_s);
        QCOMPARE(keep->isEnabled(), offered);
        QCOMPARE(keep->isChecked(), offered);
    }

    void aBrokenSecretFileIsNotMendedByTyping()
    {
        openShowcase();
        showFault(makeError(ErrorKind::SecretFile, u"readable-by-others"_s, u"/x/secret: mode"_s));
        QVERIFY(part<Banner>(u"faultBanner"_s));
        QVERIFY(!part<QPushButton>(u"bannerSecret"_s));
        showFault(makeError(ErrorKind::SecretFile, u"key"_s, u"the key is too short"_s));
        QVERIFY(part<QPushButton>(u"bannerSecret"_s));
    }

    void aSecretThatDoesNotFitIsTold()
    {
        open();
        showFault(makeError(ErrorKind::SecretAbsent, {}, {}));
        m_service->secretFault =
            makeError(ErrorKind::SecretFile, u"key"_s, u"the key is too short"_s);
        provide(u"short"_s);
        QTRY_VERIFY(part<Banner>(u"resultBanner"_s));
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(),
                 u"The secret does not fit this profile"_s);
    }

    void oneThatFitsTakesThatBack()
    {
        aSecretThatDoesNotFitIsTold();
        m_service->secretFault.reset();
        showFault(makeError(ErrorKind::SecretAbsent, {}, {}));
        provide(u"long enough"_s);
        QTRY_VERIFY(!part<Banner>(u"resultBanner"_s));
    }

    void oneThatFitsTakesNothingElseBack()
    {
        open();
        showFault(makeError(ErrorKind::SecretAbsent, {}, {}));
        Q_EMIT m_service->attemptsSettled({SettledAttempt{}});
        QVERIFY(part<Banner>(u"resultBanner"_s));
        QSignalSpy taken(part<ConnectionCommands>(), &ConnectionCommands::secretTaken);
        provide(u"long enough"_s);
        QTRY_COMPARE(taken.count(), 1);
        QVERIFY(part<Banner>(u"resultBanner"_s));
    }
};

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
