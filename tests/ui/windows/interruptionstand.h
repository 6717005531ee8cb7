#pragma once

#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/fakeselftest.h"
#include "support/sampleconnections.h"
#include "support/showntexts.h"

#include "core/service/maskedselftest.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/flowpanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/renewalpage.h"
#include "ui/windows/selftestdialog.h"
#include "ui/words/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace holdfast::test {

/// A window of a profile with the showcase's connections, at which a person is.
class InterruptionStand : public QObject
{
protected:
    FakeClock m_clock;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    FakePreferences m_preferences;
    std::unique_ptr<ProfileWindow> m_window;

    FakeConnectionService &service() { return m_chooser->at(QStringLiteral("home"), QStringLiteral("u1")); }
    ConnectionId idOf(int which) { return (*service().entries)[size_t(which)].connection.id; }
    template <class T>
    T *part(const QString &name = {}) const
    {
        return m_window->page().findChild<T *>(name);
    }
    QPointer<PersonalDialog> dialog() const { return part<PersonalDialog>(); }
    QPlainTextEdit &notes() const { return *part<QPlainTextEdit>(QStringLiteral("personalNotes")); }
    void openPersonal(int which)
    {
        part<ConnectionView>()->select(idOf(which));
        part<ConnectionView>()->setFocus();
        m_window->activateWindow();
        QTRY_VERIFY(part<ConnectionView>()->hasFocus());
        QTest::keyClick(part<ConnectionView>(), Qt::Key_F2);
        QTRY_VERIFY(dialog());
    }
    QStringList texts() const { return ShownTexts(*m_window).all(); }
    QString banner() const
    {
        const auto *shown = part<Banner>(QStringLiteral("resultBanner"));
        return shown ? shown->headline() : QString();
    }
    QList<Banner *> shownBanners(const QString &name) const
    {
        QList<Banner *> shown = m_window->page().findChildren<Banner *>(name);
        shown.removeIf([](const Banner *one) { return one->isHidden(); });
        return shown;
    }
    QList<Banner *> faults() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return shownBanners(QStringLiteral("faultBanner"));
    }
    QList<Banner *> news() const { return shownBanners(QStringLiteral("newsBanner")); }
    QString said() const { return Announcer::around(*part<ConnectionView>()).said(); }
    void showNames() { m_window->findChild<QPushButton *>(QStringLiteral("showHidden"))->click(); }
    void setStage(FlowStage stage)
    {
        FlowStatus flow;
        flow.request.connection = idOf(3);
        flow.stage = stage;
        service().setFlow(flow);
    }

    void setUp()
    {
        m_preferences.kept = {};
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(QStringLiteral("home")), UserId(QStringLiteral("u1"))};
        m_chooser->all = {{ProfileId(QStringLiteral("home")), QStringLiteral("Home")},
                          {ProfileId(QStringLiteral("torn")), QStringLiteral("Kanari & Sons"), false,
                           makeErrorAbout(QStringLiteral("/home/kanari/torn.json"), ErrorKind::Profile,
                                          QStringLiteral("apiUrl"), QStringLiteral("\"apiUrl\" is missing"))}};
        service().healthNow.lastChecked = m_clock.now();
        service().entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock.now()));
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, m_clock);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QTRY_VERIFY(part<QToolButton>(QStringLiteral("profileButton")));
    }
    void tearDown()
    {
        m_window.reset();
        m_chooser.reset();
    }
};

} // namespace holdfast::test
