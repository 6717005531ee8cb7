#pragma once

#include "core/base/callback.h"
#include "core/base/secret.h"

#include <QString>

#include <variant>

namespace holdfast {

/// Keeps the client secret or private JWK of a profile. Missing is an answer (SecretAbsent),
/// removing a missing entry is success. Errors otherwise: SecretStoreMissing, SecretStoreLocked,
/// SecretDenied, SecretSlow. Every call has a deadline; a late answer of the platform is dropped.
///
/// A write that was answered SecretSlow may still succeed, once a person has seen its prompt. What is
/// asked for later is done later: a remove() takes away what a write before it leaves behind, however
/// late that ends, and whoever asked for it.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual void read(const QString &key, QObject *context, Callback<Secret> done) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context,
                       Callback<std::monostate> done) = 0;
    virtual void remove(const QString &key, QObject *context, Callback<std::monostate> done) = 0;
};

} // namespace holdfast
