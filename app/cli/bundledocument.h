#pragma once

#include "app/cli/checkreport.h"
#include "app/cli/json.h"
#include "core/base/random.h"
#include "core/service/profileopener.h"
#include "core/storage/stored.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::cli {

/// What a support bundle is made of, as it is known here: with names and numbers.
struct BundleFacts
{
    Instant madeAt;
    std::optional<OpenedProfile> profile; ///< none: it could not be read; the checks say why
    QStringList profileNames;             ///< or files: of every profile there is and of the one asked for
    UserId user;                          ///< empty while there is none
    QString dataFolder;
    std::vector<CheckResult> checks;
    std::optional<Error> storeFault;      ///< why there is nothing of the following three
    std::vector<StoredDetails> connections;
    size_t connectionsLeftOut = 0;
    std::vector<StoredAttempt> attempts;  ///< newest first
    QStringList log;                      ///< its last lines
};

/// The bundle: for people to read, for programs one JSON document. Whose data it is cannot be read
/// from it: ids, names, paths and numbers have stand-ins (app/cli/pseudonyms.h), notes, balances
/// and transactions are not in it at all. Banks, hosts, the client id and the service's correlation
/// ids stay as they are, since nobody could help without.
[[nodiscard]] QByteArray bundleDocument(const BundleFacts &facts, Random &random);

} // namespace holdfast::cli
