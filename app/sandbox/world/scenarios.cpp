#include "app/sandbox/world/scenarios.h"

#include "app/sandbox/world/statefile.h"
#include "app/sandbox/world/world.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

Expected<void> fillFromFile(World &world, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(makeError(ErrorKind::Usage, u"scenario"_s,
                              u"neither a scenario's name nor a file that can be read: "_s + path));
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject()) {
        return fail(makeError(ErrorKind::Usage, u"scenario"_s,
                              u"%1 is not a JSON object: %2"_s.arg(path, error.errorString())));
    }
    return worldFromJson(world, json.object());
}

} // namespace

QList<ScenarioInfo> scenarioList()
{
    return {{u"showcase"_s, u"One person with a connection in every stage of its life (default)."_s},
            {u"all"_s, u"One person with every type of bank in every state."_s},
            {u"empty"_s, u"Nobody yet."_s},
            {u"crowd"_s, u"As many as --users, --connections and --transactions say, each in all."_s}};
}

Expected<void> fillWorld(World &world, const ScenarioChoice &choice)
{
    if (choice.name == "showcase"_L1)
        fillShowcase(world);
    else if (choice.name == "all"_L1)
        fillAllStates(world);
    else if (choice.name == "crowd"_L1)
        fillCrowd(world, choice);
    else if (choice.name != "empty"_L1)
        return fillFromFile(world, choice.name);
    return {};
}

} // namespace holdfast::sandbox
