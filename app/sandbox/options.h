#pragma once

#include "app/sandbox/world/scenarios.h"
#include "core/base/expected.h"
#include "core/jose/algorithm.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace holdfast::sandbox {

/// The command line of holdfast-sandbox, checked.
struct Options
{
    quint16 port = 0; ///< 0: any free one
    ScenarioChoice scenario;
    quint64 seed = 1;
    QString stateFile; ///< empty: nothing is kept
    bool autoApprove = false;
    QStringList redirectUris; ///< besides the loopback one, matched exactly
    JwsAlgorithm clientAlgorithm = JwsAlgorithm::RS256;
    JwsAlgorithm idTokenAlgorithm = JwsAlgorithm::RS256;
    QUrl webhook;
    QUrl publicUrl; ///< where clients reach it, without path; empty: its own address
    bool followStdin = false; ///< end when standard input closes
    /// A text to print before ending at once: the help, the version, or the list of scenarios.
    QString printAndEnd;
};

/// `arguments` includes the program's name. Fails with ErrorKind::Usage; `detail` says what is wrong.
[[nodiscard]] Expected<Options> readOptions(const QStringList &arguments);

} // namespace holdfast::sandbox
