#include "app/cli/profilelistcommand.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "core/service/serviceparts.h"
#include "ui/words/errorwords.h"
#include "ui/words/servicewords.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace holdfast::cli {

namespace {

Json jsonUsers(const std::vector<UserId> &users)
{
    Json result = Json::array();
    for (const UserId &user : users)
        result.push_back(jsonText(user.value()));
    return result;
}

/// As many as fit into a table; --json has all.
QString shortList(const std::vector<UserId> &users)
{
    constexpr size_t kShown = 3;
    QStringList shown;
    for (size_t i = 0; i < std::min(users.size(), kShown); ++i)
        shown.append(users[i].value());
    if (users.size() > kShown)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

} // namespace

void ProfileListCommand::run(QObject *context, Callback<CommandResult> done)
{
    for (const ProfileEntry &entry : listProfiles(m_environment.folders))
        m_rows.push_back({entry, readProfile(entry.file)});
    m_done = whileAlive(context, std::move(done));
    readUsers();
}

void ProfileListCommand::readUsers()
{
    ServiceWish looking;
    looking.readOnly = true;
    const ServiceParts &parts = m_environment.makeParts(looking);
    // One more is waited for, so that it also ends without a profile that can be used. When this
    // fails, all that follow fail in the same way.
    m_waiting = 1;
    parts.store.open(parts.dataFolder, Store::Mode::ReadOnly, this, [this](const auto &opened) {
        if (!opened)
            m_environment.console.note(
                tr("Users are missing here, because what is kept on this computer cannot be read: "
                   "%1")
                    .arg(errorSentence(opened.error(), m_environment.words())));
        takeUsers(m_rows.size(), std::vector<UserId>());
    });
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].loaded)
            continue;
        ++m_waiting;
        parts.store.knownUsers(m_rows[row].loaded->profile.key(), this,
                               [this, row](const auto &users) { takeUsers(row, users); });
    }
}

void ProfileListCommand::takeUsers(size_t row, const Expected<std::vector<UserId>> &users)
{
    if (row < m_rows.size()) {
        std::vector<UserId> &known = m_rows[row].users;
        if (const auto &own = m_rows[row].loaded->profile.userId)
            known.push_back(*own);
        for (const UserId &user : users.value_or(std::vector<UserId>())) {
            if (known.empty() || user != known.front())
                known.push_back(user);
        }
    }
    if (--m_waiting > 0)
        return;
    const Callback<CommandResult> done = std::exchange(m_done, {});
    done(list());
}

CommandResult ProfileListCommand::list() const
{
    Json document{{"profiles", Json::array()}};
    Table table({tr("PROFILE"), tr("NAME"), tr("ROLE"), tr("FOR"), tr("USERS"), tr("FILE")});
    for (const auto &[entry, loaded, users] : m_rows) {
        const Profile profile = loaded ? loaded->profile : Profile();
        const QString role = roleName(profile.role);
        document["profiles"].push_back(
            {{"id", jsonText(entry.name)},
             {"name", loaded ? jsonText(profile.name) : Json(nullptr)},
             {"file", jsonText(entry.file)},
             {"system", entry.system},
             {"ok", loaded.has_value()},
             {"detail", loaded ? Json(nullptr) : jsonText(loaded.error().detail)},
             {"users", jsonUsers(users)}});
        table.addRow({entry.name, loaded ? profile.name : tr("cannot be used"),
                      loaded ? role : QString(), entry.system ? tr("everybody") : tr("you"),
                      shortList(users), entry.file});
    }
    QString reasons;
    for (const auto &[entry, loaded, users] : m_rows) {
        if (!loaded)
            reasons += errorWords(loaded.error(), m_environment.words()).whatItMeans +
                       QStringLiteral("\n  ") + technicalDetail(loaded.error()) + u'\n';
    }
    if (!reasons.isEmpty())
        reasons.prepend(u'\n');
    const QString none =
        tr("There is no profile yet; put one into %1.").arg(m_environment.folders.user);
    return {0, toBytes(document),
            table.isEmpty() ? none + u'\n'
                            : table.toText(m_environment.console.columns()) + reasons};
}

} // namespace holdfast::cli
