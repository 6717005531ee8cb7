#include "core/selftest/machineprobe.h"

#include "core/auth/loopbacklistener.h"
#include "core/base/random.h"
#include "core/secrets/secretstore.h"
#include "core/selftest/looptrip.h"
#include "core/selftest/profileprobe.h"
#include "core/storage/sqliteversion.h"
#include "core/webhooks/webhookreceiver.h"

#include <memory>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

MachineProbe::MachineProbe(MachineParts parts, const ProfileProbe &probe, QObject *parent)
    : QObject(parent), m_given(std::move(parts)), m_parts(m_given.parts), m_probe(probe)
{}

MachineProbe::~MachineProbe()
{
    clearTrial();
}

void MachineProbe::addSteps(CheckSequence &checks)
{
    checks.add(u"database"_s, [this](auto *context, auto done) { lookAtDatabase(context, done); });
    checks.add(u"loopback-ipv4"_s, [](auto *context, auto done) {
        tripOverLoopback(QHostAddress::LocalHost, context, done);
    });
    checks.add(u"loopback-ipv6"_s, [this](auto *context, auto done) {
        tripOverLoopback(
            QHostAddress::LocalHostIPv6, context,
            [this, done](const Expected<Finding> &reached) { done(seeIpv6(reached)); });
    });
    checks.add(u"redirect-port"_s, atOnce([this] { return bindRedirect(); }), u"profile"_s);
    checks.add(u"browser"_s, atOnce([this] { return findBrowser(); }));
    checks.add(u"keychain"_s, [this](auto *context, auto done) { tryKeychain(context, done); });
    checks.add(
        u"webhooks"_s, [this](auto *context, auto done) { findWebhookAddress(context, done); },
        u"database"_s);
}

void MachineProbe::lookAtDatabase(QObject *context, const Callback<Finding> &done)
{
    // The window's, which has the lock and is open; else it must be opened to see.
    if (m_parts.storeIsOpen)
        return writeDatabase(false, context, done);
    openDatabase(context, done);
}

/// A damaged database is told and not moved: that is left to the next start, which has a use for
/// the new one.
void MachineProbe::openDatabase(QObject *context, const Callback<Finding> &done)
{
    Expected<InstanceLock> lock = InstanceLock::take(m_parts.dataFolder);
    const bool inUse = !lock && lock.error().kind == ErrorKind::StorageBusy;
    if (!lock && !inUse)
        return answerLater<Finding>(context, done, fail(lock.error()));
    if (lock)
        m_lock.emplace(std::move(*lock));
    m_parts.store.open(m_parts.dataFolder, Store::Mode::ReadOnly, context,
                       [this, inUse, context, done](const Expected<std::monostate> &looked) {
                           if (!looked && looked.error().kind == ErrorKind::StorageDamaged)
                               return done(fail(looked.error()));
                           writeDatabase(inUse, context, done);
                       });
}

/// Beside another Holdfast nothing is written: that one does.
void MachineProbe::writeDatabase(bool inUse, QObject *context, const Callback<Finding> &done)
{
    Store &store = m_parts.store;
    if (m_lock)
        store.open(m_parts.dataFolder, Store::Mode::ReadWrite, context, [](const auto &) {});
    // Asked for at once: requests run in order, and a failed opening fails these the same way.
    auto sound = std::make_shared<Expected<std::monostate>>();
    if (!inUse) {
        const auto written = [sound](const Expected<std::monostate> &result) {
            if (*sound)
                *sound = result;
        };
        const QString trial = u"self-test"_s;
        store.setSetting(trial, u"written"_s, context, written);
        store.setSetting(trial, {}, context, written);
    }
    store.check(context, [sound](const Expected<std::monostate> &result) {
        if (*sound)
            *sound = result;
    });
    store.oldFiles(context, [this, inUse, sound, done](const Expected<OldFiles> &files) {
        if (!*sound)
            return done(fail(sound->error()));
        done(databaseFinding(inUse, files.value_or(OldFiles{})));
    });
}

Finding MachineProbe::databaseFinding(bool inUse, const OldFiles &files) const
{
    const QStringList about = QStringList{m_parts.dataFolder, sqliteVersion()} + files.kept;
    if (inUse && hasLogResetFault(sqliteVersionNumber()))
        return {Found::StoreInUseOldSqlite, about, CheckState::Warning};
    return {inUse ? Found::StoreInUse : Found::Store, about};
}

/// Many machines have no IPv6; that is a fault only when the redirect comes back by it.
Expected<Finding> MachineProbe::seeIpv6(const Expected<Finding> &reached) const
{
    const auto &opened = m_probe.profile();
    const QString host = opened ? opened->profile.redirectUri.host() : QString();
    const bool needed = host == u"::1" || host == u"localhost";
    if (!reached && !needed)
        return Finding{Found::NotHereNotNeeded, {}, CheckState::Ok};
    return reached;
}

Expected<Finding> MachineProbe::bindRedirect() const
{
    const Profile &profile = m_probe.profile()->profile;
    LoopbackListener listener({}, {});
    const Expected<QUrl> uri =
        listener.listen({profile.redirectUri, profile.listenPort, false, {}});
    if (!uri && m_given.renewalUnderWay)
        return Finding{Found::RenewalUsesPort, {}, CheckState::Skipped};
    if (!uri)
        return fail(uri.error());
    return Finding{Found::ReturnAddress, {listener.arrival().toString()}};
}

Expected<Finding> MachineProbe::findBrowser() const
{
    const Expected<QString> program = m_given.findBrowser();
    if (!program)
        return fail(program.error());
    return Finding{Found::Program, {*program}};
}

/// Made here when there is none yet, so that the relay can be set up before the window first opens.
void MachineProbe::findWebhookAddress(QObject *context, const Callback<Finding> &done)
{
    const auto &opened = m_probe.profile();
    if (!opened || !opened->profile.webhookPort)
        return answerLater<Finding>(context, done, Finding{Found::NoWebhooks});
    const auto found = [this, done](const Expected<WebhookMemory> &memory) {
        if (!memory)
            return done(fail(memory.error()));
        done(webhookFinding(*memory));
    };
    const QString client = opened->profile.key();
    if (!m_lock)
        return m_parts.store.webhookMemory(client, context, found);
    m_parts.store.ensureWebhookPath(client, QString::fromLatin1(randomToken(m_parts.random)),
                                    context, found);
}

Finding MachineProbe::webhookFinding(const WebhookMemory &memory) const
{
    if (memory.path.isEmpty())
        return {Found::WebhookAddressLater};
    const QString address = webhookAddress(*m_probe.profile()->profile.webhookPort, memory.path);
    if (!memory.lastEventAt)
        return {Found::WebhookNothingYet, {address}};
    return {Found::WebhookHeard,
            {address, QString::number(memory.events), formatInstant(*memory.lastEventAt)}};
}

void MachineProbe::tryKeychain(QObject *context, const Callback<Finding> &done)
{
    m_trialKey = u"doctor-"_s + QString::fromLatin1(randomUuid(m_parts.random));
    m_trial = Secret(randomToken(m_parts.random));
    m_trialMayBeThere = true;
    m_given.keychain.write(m_trialKey, m_trial, context,
                           [this, context, done](const Expected<std::monostate> &written) {
                               if (written)
                                   return trialWritten(context, done);
                               clearTrial(); // its prompt may be answered yet
                               keychainFailed(written.error(), done);
                           });
}

/// Without a look at how that ends: nobody waits for it.
void MachineProbe::clearTrial()
{
    if (std::exchange(m_trialMayBeThere, false))
        m_given.keychain.remove(m_trialKey, this, [](const auto &) {});
}

void MachineProbe::trialWritten(QObject *context, const Callback<Finding> &done)
{
    m_given.keychain.read(
        m_trialKey, context,
        [this, context, done](const Expected<Secret> &read) { trialRead(read, context, done); });
}

void MachineProbe::trialRead(const Expected<Secret> &read, QObject *context,
                             const Callback<Finding> &done)
{
    const bool same = read && *read == m_trial;
    const std::optional<Error> fault = read ? std::nullopt : std::optional(read.error());
    m_trialMayBeThere = false;
    m_given.keychain.remove(m_trialKey, context, [this, same, fault, done](const auto &removed) {
        if (fault)
            return keychainFailed(*fault, done);
        if (!removed)
            return keychainFailed(removed.error(), done);
        if (!same)
            return keychainFailed(makeError(ErrorKind::SecretDenied, u"keychain"_s,
                                            u"the keychain gave back something else"_s),
                                  done);
        done(Finding{Found::KeychainWorks});
    });
}

void MachineProbe::keychainFailed(const Error &error, const Callback<Finding> &done) const
{
    const auto &profile = m_probe.profile();
    // A server with a secret file never needs a keychain.
    if (profile && !profile->profile.secretFile.isEmpty())
        return done(Finding{Found::KeychainNotNeeded, {error.detail}});
    done(fail(error));
}

} // namespace holdfast
