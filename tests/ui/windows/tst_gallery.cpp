// Draws the window in every state it can be in, in every dress: light and dark, large and small,
// other languages, scaled. The pictures go to <build>/gallery, for people to look at; the test itself
// asks that each can be drawn, that nothing is empty, cut or on top of something else, and that the
// window stays as large as it was made. The tabs of the details, the dialogs, the ways to arrange the
// list and the pages in its place have galleries of their own beside this one.
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/fakepreferences.h"
#include "support/gallerykit.h"
#include "support/sampleconnections.h"
#include "support/sampledetails.h"

#include "ui/widgets/connectionview.h"
#include "ui/windows/mainwindow.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

FlowStatus flowAtTheBank(Instant now)
{
    FlowStatus flow;
    flow.request.kind = FlowKind::Reconsent;
    flow.request.connection = ConnectionId{u"4"_s};
    flow.stage = FlowStage::AtTheBank;
    flow.bankName = u"Barclays"_s;
    flow.link = QUrl(u"https://bank.example/authorise?request=1"_s);
    flow.endsAt = now + std::chrono::minutes{9};
    return flow;
}

} // namespace

class Gallery : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeConnectionService m_service;
    FakePreferences m_preferences;

    QSize m_size; ///< of the window

    void save(QWidget &widget, const QString &name) const
    {
        savePicture(widget, QStringLiteral(HOLDFAST_GALLERY), name,
                    qobject_cast<MainWindow *>(&widget) ? m_size : QSize());
    }

private Q_SLOTS:
    void every_data() { addDresses(); }

    void every()
    {
        // A size below zero, a layout in two places: what Qt complains about is a mistake of ours.
        // What the offscreen screen says of itself is not meant.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        const QString suffix = dressName();

        const Instant now = m_clock.now();
        m_service.healthNow = {};
        m_service.flowNow.reset();
        m_service.entries = std::make_shared<const std::vector<ConnectionEntry>>();
        m_service.profileNow.name = u"Moneyhub sandbox"_s;
        MainWindow window(m_service, m_preferences, m_clock);
        m_size = dress.size;
        window.resize(m_size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        save(window, u"loading"_s + suffix);

        ServiceHealth health;
        health.faults = {makeError(ErrorKind::Network, {}, u"no route"_s)};
        m_service.setHealth(health);
        save(window, u"error"_s + suffix);

        health.faults = {makeError(ErrorKind::NotAccepted, u"invalid_client"_s, {})};
        m_service.setHealth(health);
        save(window, u"refused"_s + suffix);

        health.faults.clear();
        health.lastChecked = now - std::chrono::minutes{2};
        m_service.healthNow = health;
        m_service.replace({});
        save(window, u"empty"_s + suffix);

        const std::vector<ConnectionEntry> entries = showcaseEntries(now);
        m_service.detailsById[entries[3].connection.id.value()] = barclaysDetails(entries[3], now);
        m_service.replace(entries);
        save(window, u"list"_s + suffix);

        auto *view = window.findChild<ConnectionView *>();
        view->select(entries[3].connection.id);
        save(window, u"details"_s + suffix);

        health.faults = {makeError(ErrorKind::ServiceDown, {}, u"503"_s),
                         makeError(ErrorKind::SecretStoreLocked, {}, {})};
        health.nextTry = now + std::chrono::minutes{5};
        m_service.setHealth(health);
        save(window, u"banners"_s + suffix);
        health.faults.clear();
        m_service.setHealth(health);

        health.offline = true;
        m_service.setHealth(health);
        save(window, u"offline"_s + suffix);
        health.offline = false;
        m_service.setHealth(health);

        m_service.setFlow(flowAtTheBank(now));
        save(window, u"flow"_s + suffix);
        FlowStatus stuck = flowAtTheBank(now);
        stuck.browserFailed = true;
        m_service.setFlow(stuck);
        save(window, u"flow-failed"_s + suffix);
        m_service.setFlow(std::nullopt);
        view->clearSelection();

        window.findChild<QLineEdit *>(u"searchField"_s)->setText(u"xyz & <b>"_s);
        save(window, u"nothing"_s + suffix);
        window.findChild<QLineEdit *>(u"searchField"_s)->clear();
        m_service.replace(manyEntries(3000, now));
        save(window, u"many"_s + suffix);

        m_service.goneNow = {{entries[1].connection.id, u"Monzo"_s, {}, 2, now, now, false}};
        Q_EMIT m_service.removedElsewhereChanged();
        save(window, u"gone"_s + suffix);
        m_service.goneNow.clear();
    }
};

QTEST_MAIN(Gallery)
#include "tst_gallery.moc"
