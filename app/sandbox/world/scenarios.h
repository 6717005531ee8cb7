#pragma once

#include "core/base/expected.h"

#include <QString>
#include <QStringList>

namespace holdfast::sandbox {

class World;

struct ScenarioChoice
{
    QString name = QStringLiteral("showcase"); ///< one of scenarioNames(), or a JSON file's path
    qint64 users = 1;             ///< crowd: in all
    qint64 connections = 1000;    ///< crowd: in all
    qint64 transactions = 60'000; ///< crowd: in all
};

/// A name and one sentence about it, for `--scenario list`.
struct ScenarioInfo
{
    QString name;
    QString about;
};
[[nodiscard]] QList<ScenarioInfo> scenarioList();

/// Fills an empty world. Fails with ErrorKind::Usage for an unknown name or an unreadable file.
[[nodiscard]] Expected<void> fillWorld(World &world, const ScenarioChoice &choice);

/// One person with a connection in every stage of its life.
void fillShowcase(World &world);
/// One person with every type of bank in every state, each variant named in the connection's name.
void fillAllStates(World &world);
/// Many people, connections and transactions, in exactly the numbers asked for.
void fillCrowd(World &world, const ScenarioChoice &choice);

} // namespace holdfast::sandbox
