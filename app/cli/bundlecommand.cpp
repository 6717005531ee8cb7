#include "app/cli/bundlecommand.h"

#include "app/common/logtail.h"
#include "app/common/outputfile.h"
#include "app/common/xdgbrowser.h"
#include "core/base/plaintext.h"
#include "core/lifecycle/rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace holdfast::cli {

namespace {

constexpr size_t kConnections = 200;
constexpr size_t kAttempts = 200;
constexpr qint64 kLogBytes = 65536;

} // namespace

BundleCommand::BundleCommand(Environment &environment, QString file, bool offline)
    : m_environment(environment), m_file(std::move(file)), m_offline(offline),
      m_keychain(QStringLiteral(HOLDFAST_APPLICATION_ID))
{}

BundleCommand::~BundleCommand() = default;

void BundleCommand::run(QObject *context, Callback<CommandResult> done)
{
    m_done = whileAlive(context, std::move(done));
    ServiceWish wish;
    wish.writes = true; // as the doctor, who tries just that
    m_parts = &m_environment.makeParts(wish);
    m_probe = std::make_unique<ProfileProbe>(*m_parts, m_parts->profileOpener);
    m_machine = std::make_unique<MachineProbe>(MachineParts{*m_parts, m_keychain, findUsableXdgBrowser},
                                               *m_probe);
    m_probe->addProfileStep(m_checks);
    m_machine->addSteps(m_checks);
    if (!m_offline) {
        m_probe->addServiceSteps(m_checks);
        m_probe->addClientSteps(m_checks);
    }
    m_checks.run(this, [this](const auto &lines) { checked(lines); });
}

void BundleCommand::checked(const std::vector<CheckLine> &lines)
{
    m_facts.checks = inWords(lines, m_environment.words());
    m_facts.profile = m_probe->profile();
    for (const ProfileEntry &entry : listProfiles(m_environment.folders))
        m_facts.profileNames.append(entry.name);
    if (m_environment.profile)
        m_facts.profileNames.append(*m_environment.profile);
    m_facts.dataFolder = m_parts->dataFolder;
    m_facts.log = logTail(m_parts->dataFolder, kLogBytes);
    // For reading, whatever became of the doctor's look: it may have had no lock to write with.
    m_parts->store.open(m_parts->dataFolder, Store::Mode::ReadOnly, this,
                        [this](const Expected<std::monostate> &opened) {
                            if (!opened)
                                return storeFailed(opened.error());
                            findUser();
                        });
}

void BundleCommand::findUser()
{
    if (!m_facts.profile) {
        // Then what was open last is the best guess at what this is about.
        return m_parts->store.loadLastPicture(
            this, [this](const Expected<LastPicture> &picture) { pictureRead(picture); });
    }
    m_scope.profileKey = m_facts.profile->profile.key();
    m_parts->store.profileMemory(
        m_scope.profileKey, this,
        [this](const Expected<ProfileMemory> &memory) { memoryRead(memory); });
}

void BundleCommand::memoryRead(const Expected<ProfileMemory> &memory)
{
    if (!memory)
        return storeFailed(memory.error());
    const std::optional<UserId> &named = m_facts.profile->profile.userId;
    m_scope.user = named ? *named : memory->registeredUser.value_or(UserId());
    readList();
}

void BundleCommand::pictureRead(const Expected<LastPicture> &picture)
{
    if (!picture)
        return storeFailed(picture.error());
    if (picture->profile)
        m_scope = picture->profile->scope;
    readList();
}

void BundleCommand::readList()
{
    m_facts.user = m_scope.user;
    m_parts->store.loadConnections(
        m_scope, this, [this](const Expected<StoredList> &list) { listRead(list); });
}

void BundleCommand::listRead(const Expected<StoredList> &list)
{
    if (!list)
        return storeFailed(list.error());
    std::vector<StoredConnection> rows = list->connections;
    const RuleSettings rules =
        m_facts.profile ? m_facts.profile->profile.ruleSettings() : RuleSettings();
    const Instant now = m_environment.clock.now();
    // When there are too many, those that are well can best be done without.
    std::stable_partition(rows.begin(), rows.end(), [&](const StoredConnection &row) {
        return stateOf(row.connection, row.facts, rules, now) != ConnectionState::Healthy;
    });
    if (rows.size() > kConnections) {
        m_facts.connectionsLeftOut = rows.size() - kConnections;
        rows.resize(kConnections);
    }
    for (const StoredConnection &row : rows)
        m_toRead.push_back(row.connection.id);
    readNext();
}

void BundleCommand::readNext()
{
    if (m_next < m_toRead.size()) {
        return m_parts->store.details(
            m_scope, m_toRead.at(m_next++), this,
            [this](const Expected<StoredDetails> &details) { detailsRead(details); });
    }
    m_parts->store.attempts(
        m_scope, this,
        [this](const Expected<std::vector<StoredAttempt>> &attempts) { attemptsRead(attempts); });
}

void BundleCommand::detailsRead(const Expected<StoredDetails> &details)
{
    // One that was removed in between is no fault.
    if (!details && details.error().kind != ErrorKind::UnknownId)
        return storeFailed(details.error());
    if (details)
        m_facts.connections.push_back(*details);
    readNext();
}

void BundleCommand::attemptsRead(const Expected<std::vector<StoredAttempt>> &attempts)
{
    if (!attempts)
        return storeFailed(attempts.error());
    m_facts.attempts = *attempts;
    if (m_facts.attempts.size() > kAttempts)
        m_facts.attempts.resize(kAttempts);
    deliver();
}

void BundleCommand::storeFailed(const Error &error)
{
    m_facts.storeFault = error;
    deliver();
}

void BundleCommand::deliver()
{
    m_facts.madeAt = m_environment.clock.now();
    const QByteArray content = bundleDocument(m_facts, m_parts->random);
    const Callback<CommandResult> done = std::exchange(m_done, {});
    if (m_file.isEmpty())
        return done(CommandResult{0, content.trimmed(), {}, content});
    if (const auto written = writeOutputFile(m_file, content); !written)
        return done(fail(written.error()));
    const Json document{{"connections", m_facts.connections.size()}, {"file", jsonText(m_file)}};
    //: %1 is the name of a file.
    done(CommandResult{0, toBytes(document),
                       tr("The support bundle is in %1. Read it before you send it.")
                               .arg(singleLine(m_file, 400))
                           + u'\n'});
}

} // namespace holdfast::cli
