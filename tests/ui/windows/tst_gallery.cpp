// Draws the window in every state it can be in, in every dress: light and dark, large and small,
// other languages, scaled. The pictures go to <build>/gallery, for people to look at; the test itself
// asks that each can be drawn and that nothing is empty, cut or on top of something else.
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/fakepreferences.h"
#include "support/gallerykit.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/monthstrip.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/bundledialog.h"
#include "ui/windows/gonedialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/matchdialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/windows/secretdialog.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

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

ConnectionDetails barclaysDetails(const ConnectionEntry &entry, Instant now)
{
    using namespace std::chrono;
    ConnectionDetails details;
    details.entry = entry;
    const char16_t *const names[] = {u"Current account", u"Everyday saver", u"Platinum card"};
    for (size_t i = 0; i < 3; ++i) {
        Account account;
        account.id = entry.connection.accountIds[i];
        account.name = QString::fromUtf16(names[i]);
        account.type = i == 2 ? u"card"_s : i == 1 ? u"savings"_s : u"cash:current"_s;
        account.reference = u"12%1"_s.arg(34 + i);
        account.balance = Money{qint64(123'456 + i * 900'000) * (i == 2 ? -1 : 1), u"GBP"_s, false};
        account.historyFrom = QDate(2024, 3, 5);
        details.accounts.push_back(account);
    }
    details.entry.settings.ownName = u"Household"_s;
    details.entry.settings.person = u"Kim"_s;
    details.accountsReadAt = details.syncsReadAt = now - hours{1};
    details.entry.settings.notes = u"Rent and bills.\nKim has a card for this one."_s;
    details.entry.hiddenAccounts = 1;
    details.accountSettings[details.accounts[0].id] = {u"Bills"_s, u"Standing orders"_s, false};
    details.accountSettings[details.accounts[2].id] = {{}, {}, true};
    details.questions = {{ConnectionId{u"old"_s}, AccountId{u"o"_s}, u"Savings"_s,
                          {details.accounts[0].id, details.accounts[1].id}}};
    details.consents = {{FlowKind::Reauth, now - days{60}, entry.connection.accountIds,
                         now - days{60}, now + days{30}, entry.connection.accountIds}};
    ServiceConsent consent;
    consent.status = u"Authorised"_s;
    consent.from.value = now - days{60};
    consent.to.value = now + days{30};
    consent.accounts = {u"••••1234"_s, u"••••1235"_s};
    details.serviceConsents = {consent};
    for (int i = 0; i < 7; ++i) {
        SyncRecord sync;
        sync.id = SyncId{u"s%1"_s.arg(i)};
        const char16_t *const words[] = {u"credentials-error", u"error", u"partial"};
        sync.fetchStatus = i < 3 ? QString::fromUtf16(words[i]) : u"success"_s;
        sync.action = i % 3 ? u"auto-update"_s : u"client-update"_s;
        sync.createdAt.value = now - days{20} - hours{5 * i};
        sync.completedAt.value = *sync.createdAt.value + seconds{12 + 30 * i};
        details.syncs.push_back(sync);
    }
    const auto &ids = entry.connection.accountIds;
    details.accountHistories = {sampleHistory(ids[0], QDate(2023, 11, 3), now - days{20}),
                                sampleHistory(ids[1], QDate(2024, 11, 1), now - days{20}, false),
                                sampleHistory(ids[2], QDate(2024, 3, 5), now - days{20})};
    details.lineage.before.push_back(
        {ConnectionId{u"bank:older"_s}, entry.connection.id, Succession::Split, now - days{90},
         {{ids[0], u"Current account"_s, ids[0], AccountFate::Moved, {}},
          {AccountId{u"old"_s}, u"Joint account"_s, {}, AccountFate::Stayed, {}}}});
    return details;
}

} // namespace

class Gallery : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeConnectionService m_service;
    FakePreferences m_preferences;

    static void save(QWidget &widget, const QString &name)
    {
        savePicture(widget, QStringLiteral(HOLDFAST_GALLERY), name);
    }

    void saveTabs(MainWindow &window, const ConnectionEntry &entry, const QString &suffix)
    {
        auto *tabs = window.findChild<DetailsTabs *>();
        ConnectionDetails &details = m_service.detailsById[entry.connection.id.value()];
        m_service.kept.clear();
        m_service.events.clear();
        m_service.monthsById[entry.connection.id.value()] =
            sampleMonths(details, m_clock.now());
        tabs->go(DetailsTabs::Consent);
        save(window, u"consent"_s + suffix);
        tabs->go(DetailsTabs::Accounts);
        QTRY_VERIFY(window.findChild<MonthStrip *>());
        save(window, u"accounts"_s + suffix);
        tabs->go(DetailsTabs::Syncs);
        auto *syncs = window.findChild<QTreeView *>(u"syncsList"_s);
        syncs->setExpanded(syncs->model()->index(1, 0), true);
        save(window, u"syncs"_s + suffix);
        tabs->go(DetailsTabs::Transactions);
        save(window, u"transactions-none"_s + suffix);
        m_service.kept = sampleTransactions(entry.connection, 500, m_clock.now(), 3);
        Q_EMIT m_service.transactionsChanged({entry.connection.id});
        auto *list = window.findChild<QAbstractItemView *>(u"transactionsList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        tabs->go(DetailsTabs::Transactions);
        save(window, u"transactions"_s + suffix);
        details.readingTransactions = true;
        Q_EMIT m_service.snapshotReplaced();
        auto *search = window.findChild<QLineEdit *>(u"transactionsSearch"_s);
        search->setText(u"tesco"_s);
        QTRY_COMPARE(list->model()->index(1, 0).data().toString(), u"TESCO STORES 2041"_s);
        save(window, u"transactions-search"_s + suffix);
        search->setText(u"nothing at all"_s);
        save(window, u"transactions-nothing"_s + suffix);
        search->clear();
        m_service.events = sampleEvents(details, m_clock.now());
        tabs->go(DetailsTabs::Activity);
        auto *tree = window.findChild<QTreeView *>(u"activityList"_s);
        QTRY_VERIFY(tree->isVisible());
        tree->setExpanded(tree->model()->index(0, 0), true);
        save(window, u"activity"_s + suffix);
        tree->collapseAll();
        tree->setExpanded(tree->model()->index(5, 0), true);
        tree->scrollToBottom();
        save(window, u"activity-lineage"_s + suffix);
        tabs->go(DetailsTabs::Overview);
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
        window.resize(dress.size);
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
        saveTabs(window, entries[3], suffix);

        health.faults = {makeError(ErrorKind::ServiceDown, {}, u"503"_s),
                         makeError(ErrorKind::SecretStoreLocked, {}, {})};
        health.nextTry = now + std::chrono::minutes{5};
        m_service.setHealth(health);
        save(window, u"banners"_s + suffix);
        health.faults.clear();
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

        std::vector<Institution> banks;
        for (const auto *name : {u"Barclays", u"Halifax", u"Lloyds", u"M&S Bank", u"Monzo"}) {
            Institution bank;
            bank.name = QString::fromUtf16(name);
            bank.id = BankId{bank.name};
            bank.authStatus =
                bank.name == u"Lloyds" ? u"TEMPORARILY_UNAVAILABLE"_s : u"AVAILABLE"_s;
            banks.push_back(bank);
        }
        m_service.banks = banks;
        BankIcons icons(m_service, 64);
        BankPicker picker(m_service, icons, m_clock, &window);
        picker.show();
        save(picker, u"picker"_s + suffix);
        QuestionDialog removal(removalQuestionFor(barclaysDetails(entries[3], now)), &window);
        removal.show();
        save(removal, u"removal"_s + suffix);
        const ConnectionDetails barclays = barclaysDetails(entries[3], now);
        PersonalDialog personal(u"Name and notes"_s, u"M&S Bank"_s,
                                {u"Household"_s, u"Rent and bills."_s, {}, true, {}}, &window);
        personal.show();
        save(personal, u"personal"_s + suffix);
        PersonalDialog account(u"Name and notes"_s, u"Current ··1234"_s, {{}, {}, false, {}, {}},
                               &window);
        account.show();
        save(account, u"personal-account"_s + suffix);
        MatchDialog match(barclays, barclays.questions.front(),
                          WordContext{now, QTimeZone::utc(), QLocale()}, &window);
        match.show();
        save(match, u"match"_s + suffix);
        RemovalReceipt receipt{entries[3].connection.id, u"Barclays"_s, 3, now, now, false, {}, now};
        ReceiptsDialog receipts({receipt, receipt},
                                WordContext{now, QTimeZone::utc(), QLocale()}, &window);
        receipts.show();
        save(receipts, u"receipts"_s + suffix);
        m_service.goneNow = {{entries[1].connection.id, u"Monzo"_s, {}, 2, now, now, false}};
        Q_EMIT m_service.removedElsewhereChanged();
        save(window, u"gone"_s + suffix);
        GoneDialog goneDialog(&window);
        goneDialog.setGone(m_service.goneNow, WordContext{now, QTimeZone::utc(), QLocale()});
        goneDialog.open();
        save(goneDialog, u"gone-list"_s + suffix);
        m_service.goneNow.clear();
        BundleDialog bundle(&window);
        bundle.showBundle("{\n  \"format\": 1,\n  \"connections\": [\n    {\n"
                          "      \"id\": \"1ffe704d:connection-kgdmbcofpaae\",\n"
                          "      \"bankName\": \"M&S <b>Bank\"\n    }\n  ]\n}\n");
        bundle.showSaved(u"/home/anna/Documents/holdfast-support-2026-11-26.json"_s);
        bundle.show();
        save(bundle, u"bundle"_s + suffix);
        SecretDialog secret(false, &window);
        secret.show();
        save(secret, u"secret"_s + suffix);
    }
};

QTEST_MAIN(Gallery)
#include "tst_gallery.moc"
