#include "app/cli/profilelistcommand.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "ui/words/servicewords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

void ProfileListCommand::run(QObject *context, Callback<CommandResult> done)
{
    answerLater<CommandResult>(context, std::move(done), list());
}

CommandResult ProfileListCommand::list() const
{
    Json document{{"profiles", Json::array()}};
    Table table({tr("PROFILE"), tr("NAME"), tr("ROLE"), tr("FOR"), tr("FILE")});
    for (const ProfileEntry &entry : listProfiles(m_environment.folders)) {
        const Expected<LoadedProfile> loaded = readProfile(entry.file);
        const Profile profile = loaded ? loaded->profile : Profile();
        const QString role = roleName(profile.role);
        document["profiles"].push_back(
            {{"id", jsonText(entry.name)},
             {"name", loaded ? jsonText(profile.name) : Json(nullptr)},
             {"file", jsonText(entry.file)},
             {"system", entry.system},
             {"ok", loaded.has_value()},
             {"detail", loaded ? Json(nullptr) : jsonText(loaded.error().detail)}});
        table.addRow({entry.name, loaded ? profile.name : tr("cannot be used"),
                      loaded ? role : QString(), entry.system ? tr("everybody") : tr("you"),
                      entry.file});
    }
    const QString none =
        tr("There is no profile yet; put one into %1.").arg(m_environment.folders.user);
    return {0, toBytes(document),
            table.isEmpty() ? none + u'\n' : table.toText(m_environment.console.columns())};
}

} // namespace holdfast::cli
