#include "app/cli/machineprobe.h"

#include "app/cli/checksequence.h"
#include "app/cli/profileprobe.h"
#include "core/auth/loopbacklistener.h"
#include "core/base/random.h"
#include "core/storage/instancelock.h"
#include "core/storage/sqliteversion.h"
#include "core/webhooks/webhookreceiver.h"

#include <QStandardPaths>
#include <QTcpServer>

#include <memory>

namespace holdfast::cli {

namespace {

/// Makes a step of a check that needs no waiting.
template <class Check>
CheckSequence::Step atOnce(Check check)
{
    return [check](QObject *context, Callback<QString> done) {
        answerLater<QString>(context, std::move(done), check());
    };
}

QString databaseCure(const Error &error)
{
    if (error.kind == ErrorKind::StorageDamaged)
        return MachineProbe::tr("See what lies there, or start Holdfast: a damaged database is set "
                                "aside, never deleted, and filled again from the service.");
    return MachineProbe::tr("Make the data folder writable, or choose another one with --data-dir.");
}

} // namespace

MachineProbe::MachineProbe(const ServiceParts &parts, const ProfileProbe &probe, QObject *parent)
    : QObject(parent), m_parts(parts), m_probe(probe),
      m_keychain(QStringLiteral(HOLDFAST_APPLICATION_ID))
{}

void MachineProbe::addSteps(CheckSequence &checks)
{
    checks.add(
        QStringLiteral("database"),
        [this](auto *context, auto done) { lookAtDatabase(context, done); }, databaseCure);
    checks.add(QStringLiteral("loopback-ipv4"),
               atOnce([] { return listenOn(QHostAddress::LocalHost); }),
               always(tr("The redirect comes back to 127.0.0.1; let programs listen there.")));
    checks.add(QStringLiteral("loopback-ipv6"), atOnce([this] { return listenOnIpv6(); }),
               always(tr("Only needed when the redirect URI says ::1 or localhost; let programs "
                         "listen there.")));
    checks.add(
        QStringLiteral("redirect-port"), atOnce([this] { return bindRedirect(); }),
        always(tr("Close the program that uses this port, or register another redirect URI.")),
        QStringLiteral("profile"));
    checks.add(QStringLiteral("browser"), atOnce([] { return findBrowser(); }),
               always(tr("Install xdg-utils, or use --no-browser and open the links yourself.")));
    checks.add(
        QStringLiteral("keychain"),
        [this](auto *context, auto done) { tryKeychain(context, done); },
        always(tr("Start and unlock a keychain (GNOME Keyring, KWallet), or name a \"secretFile\" "
                  "in the profile.")));
    checks.add(
        QStringLiteral("webhooks"),
        [this](auto *context, auto done) { findWebhookAddress(context, done); },
        always(tr("Make the data folder writable, or choose another one with --data-dir.")),
        QStringLiteral("database"));
}

/// A damaged database is told and not moved: that is left to the next start, which has a use for
/// the new one.
void MachineProbe::lookAtDatabase(QObject *context, const Callback<QString> &done)
{
    Expected<InstanceLock> lock = InstanceLock::take(m_parts.dataFolder);
    const bool inUse = !lock && lock.error().kind == ErrorKind::StorageBusy;
    if (!lock && !inUse)
        return answerLater<QString>(context, done, fail(lock.error()));
    if (lock)
        m_lock.emplace(std::move(*lock));
    m_parts.store.open(m_parts.dataFolder, Store::Mode::ReadOnly, context,
                       [this, inUse, context, done](const Expected<std::monostate> &looked) {
                           if (!looked && looked.error().kind == ErrorKind::StorageDamaged)
                               return done(fail(looked.error()));
                           writeDatabase(inUse, context, done);
                       });
}

void MachineProbe::writeDatabase(bool inUse, QObject *context, const Callback<QString> &done)
{
    Store &store = m_parts.store;
    if (!inUse)
        store.open(m_parts.dataFolder, Store::Mode::ReadWrite, context, [](const auto &) {});
    // Asked for at once: requests run in order, and a failed opening fails these the same way.
    auto sound = std::make_shared<Expected<std::monostate>>();
    store.check(context, [sound](const Expected<std::monostate> &result) { *sound = result; });
    store.oldFiles(context, [this, inUse, sound, done](const Expected<OldFiles> &files) {
        if (!*sound)
            return done(fail(sound->error()));
        done(databaseDetail(inUse, files.value_or(OldFiles{})));
    });
}

QString MachineProbe::databaseDetail(bool inUse, const OldFiles &files) const
{
    QString place = inUse ? tr("%1, in use by another Holdfast").arg(m_parts.dataFolder)
                          : m_parts.dataFolder;
    //: %1 is a path, %2 a version such as 3.40.1.
    place = tr("%1, with SQLite %2").arg(place, sqliteVersion());
    if (inUse && hasLogResetFault(sqliteVersionNumber()))
        //: %1 is what was found so far.
        place = tr("%1. Warning: with two programs that write, this SQLite can lose a change (mended "
                   "in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the "
                   "database with no other program")
                    .arg(place);
    if (files.kept.isEmpty())
        return place;
    //: %1 is a path, %2 the paths of older files, with commas between.
    return tr("%1; set aside earlier and still there: %2")
        .arg(place, files.kept.join(QStringLiteral(", ")));
}

Expected<QString> MachineProbe::listenOn(QHostAddress::SpecialAddress address)
{
    QTcpServer server;
    if (server.listen(address))
        return tr("a program can listen");
    return fail(makeError(ErrorKind::ReturnPath, QStringLiteral("port"), server.errorString()));
}

/// Many machines have no IPv6; that is a fault only when the redirect comes back by it.
Expected<QString> MachineProbe::listenOnIpv6() const
{
    const auto result = listenOn(QHostAddress::LocalHostIPv6);
    const auto &opened = m_probe.profile();
    const QString host = opened ? opened->profile.redirectUri.host() : QString();
    const bool needed = host == u"::1" || host == u"localhost";
    if (!result && !needed)
        return tr("not available here, and not needed");
    return result;
}

Expected<QString> MachineProbe::bindRedirect() const
{
    const Profile &profile = m_probe.profile()->profile;
    LoopbackListener listener({}, {});
    const Expected<QUrl> uri =
        listener.listen({profile.redirectUri, profile.listenPort, false, {}});
    if (!uri)
        return fail(uri.error());
    return listener.arrival().toString();
}

Expected<QString> MachineProbe::findBrowser()
{
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (opener.isEmpty())
        return fail(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"),
                              tr("there is no xdg-open in PATH")));
    return opener;
}

/// Made here when there is none yet, so that the relay can be set up before the window first opens.
void MachineProbe::findWebhookAddress(QObject *context, const Callback<QString> &done)
{
    const auto &opened = m_probe.profile();
    if (!opened || !opened->profile.webhookPort)
        return answerLater<QString>(context, done,
                                    tr("not used: the profile names no webhookPort"));
    const auto found = [this, done](const Expected<WebhookMemory> &memory) {
        if (!memory)
            return done(fail(memory.error()));
        done(webhookDetail(*memory));
    };
    const QString client = opened->profile.key();
    if (!m_lock)
        return m_parts.store.webhookMemory(client, context, found);
    m_parts.store.ensureWebhookPath(client, QString::fromLatin1(randomToken(m_parts.random)),
                                    context, found);
}

QString MachineProbe::webhookDetail(const WebhookMemory &memory) const
{
    if (memory.path.isEmpty())
        return tr("the address is made when the window opens with this profile");
    const QString address = webhookAddress(*m_probe.profile()->profile.webhookPort, memory.path);
    if (!memory.lastEventAt)
        return tr("%1, while the window is open; nothing has come yet").arg(address);
    //: %1 is an address, %2 how many events came, %3 a moment in UTC.
    return tr("%1, while the window is open; events so far: %2, the last at %3")
        .arg(address, QString::number(memory.events), formatInstant(*memory.lastEventAt));
}

void MachineProbe::tryKeychain(QObject *context, const Callback<QString> &done)
{
    m_trialKey = QStringLiteral("doctor-") + QString::fromLatin1(randomUuid(m_parts.random));
    m_trial = Secret(randomToken(m_parts.random));
    m_keychain.write(m_trialKey, m_trial, context,
                     [this, context, done](const Expected<std::monostate> &written) {
                         if (!written)
                             return keychainFailed(written.error(), done);
                         trialWritten(context, done);
                     });
}

void MachineProbe::trialWritten(QObject *context, const Callback<QString> &done)
{
    m_keychain.read(m_trialKey, context, [this, context, done](const Expected<Secret> &read) {
        trialRead(read, context, done);
    });
}

void MachineProbe::trialRead(const Expected<Secret> &read, QObject *context,
                             const Callback<QString> &done)
{
    const bool same = read && *read == m_trial;
    const std::optional<Error> fault = read ? std::nullopt : std::optional(read.error());
    m_keychain.remove(m_trialKey, context, [this, same, fault, done](const auto &removed) {
        if (fault)
            return keychainFailed(*fault, done);
        if (!removed)
            return keychainFailed(removed.error(), done);
        if (!same)
            return keychainFailed(makeError(ErrorKind::SecretDenied, QStringLiteral("keychain"),
                                            tr("the keychain gave back something else")),
                                  done);
        done(tr("written, read back and removed"));
    });
}

void MachineProbe::keychainFailed(const Error &error, const Callback<QString> &done) const
{
    const auto &profile = m_probe.profile();
    // A server with a secret file never needs a keychain.
    if (profile && !profile->profile.secretFile.isEmpty())
        return done(tr("not usable (%1), and not needed: the profile names a secret file")
                        .arg(error.detail));
    done(fail(error));
}

} // namespace holdfast::cli
