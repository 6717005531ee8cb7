#include "app/cli/profilescommand.h"

#include "app/cli/profilecheckcommand.h"
#include "app/cli/profilelistcommand.h"
#include "app/cli/setsecretcommand.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

class ProfilesCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProfilesCommand)
};

} // namespace

Expected<std::unique_ptr<Command>> makeProfilesCommand(const Invocation &invocation,
                                                       Environment &environment)
{
    const QStringList &words = invocation.arguments;
    const QString what = words.value(0, QStringLiteral("list"));
    if (what == u"list" && words.size() <= 1)
        return std::make_unique<ProfileListCommand>(environment);
    if (what == u"check")
        return std::make_unique<ProfileCheckCommand>(environment, words.value(1));
    if (what == u"set-secret" && words.size() == 2)
        return std::make_unique<SetSecretCommand>(environment, words.at(1));
    // Nothing is quoted: what stands there may be a secret.
    return fail(
        makeError(ErrorKind::Usage, {},
                  ProfilesCommand::tr(
                      "After \"profiles\" comes list, check [NAME|FILE] or set-secret NAME.")));
}

} // namespace holdfast::cli
