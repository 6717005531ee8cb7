#include "core/profile/profile.h"

#include "core/profile/loopback.h"

namespace holdfast {

QString Profile::issuer() const
{
    return identityUrl.toString(QUrl::FullyEncoded) + QStringLiteral("/oidc");
}

QString Profile::key() const
{
    QString host = identityUrl.host(QUrl::FullyEncoded);
    if (identityUrl.port() != -1 && !isLoopbackHost(host))
        host += u':' + QString::number(identityUrl.port());
    return clientId + u'@' + host;
}

RuleSettings Profile::ruleSettings() const
{
    RuleSettings settings;
    settings.role = role;
    settings.minimumSyncInterval = minimumSyncInterval;
    settings.syncsPerDayByBank = syncLimits;
    return settings;
}

} // namespace holdfast
