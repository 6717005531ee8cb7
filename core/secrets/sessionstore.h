#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace holdfast {

/// Secrets a person typed, kept in memory for this run and nowhere else.
class SessionStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Callback<Secret> done) override;
    void write(const QString &key, const Secret &secret, QObject *context,
               Callback<std::monostate> done) override;
    void remove(const QString &key, QObject *context, Callback<std::monostate> done) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace holdfast
