#pragma once

#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/fakepreferences.h"
#include "support/sampleconnections.h"

#include "ui/widgets/connectionview.h"
#include "ui/windows/mainwindow.h"

#include <QLabel>
#include <QTest>

#include <memory>

namespace holdfast::test {

/// A real main window over a service that says what a test lets it say.
class WindowStand
{
protected:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeConnectionService> m_service;
    FakePreferences m_preferences;
    std::unique_ptr<MainWindow> m_window;

    void build()
    {
        m_clock = std::make_unique<FakeClock>();
        m_service = std::make_unique<FakeConnectionService>();
        m_preferences.kept = {};
    }
    void tearDown()
    {
        m_window.reset();
        m_service.reset();
    }
    void open()
    {
        m_window = std::make_unique<MainWindow>(*m_service, m_preferences, *m_clock);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_service->calls.removeIf([](const QString &call) { return call.startsWith(u"icon"); });
    }
    /// One connection in each stage of its life.
    void openShowcase()
    {
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock->now()));
        open();
    }

    template <class T>
    [[nodiscard]] T *part(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] ConnectionView &view() const { return *part<ConnectionView>(); }
    [[nodiscard]] ConnectionId idOf(int which) const
    {
        return (*m_service->entries)[size_t(which)].connection.id;
    }
    /// What the service was asked so far, of one kind.
    [[nodiscard]] QStringList asked(const QString &what) const
    {
        return m_service->calls.filter(what);
    }
};

} // namespace holdfast::test
