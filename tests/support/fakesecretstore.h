#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

#include <optional>

namespace holdfast::test {

/// A keychain in memory that can be made to fail, and that counts how often it is asked.
class FakeSecretStore final : public SecretStore
{
public:
    std::optional<Error> readFault;
    std::optional<Error> writeFault;
    int reads = 0;
    QHash<QString, Secret> secrets;

    void read(const QString &key, QObject *context, Callback<Secret> done) override
    {
        ++reads;
        if (readFault)
            return answerLater<Secret>(context, std::move(done), fail(*readFault));
        const auto found = secrets.constFind(key);
        if (found == secrets.cend())
            return answerLater<Secret>(context, std::move(done),
                                       fail(makeError(ErrorKind::SecretAbsent, {}, {})));
        answerLater<Secret>(context, std::move(done), *found);
    }
    void write(const QString &key, const Secret &secret, QObject *context,
               Callback<std::monostate> done) override
    {
        if (writeFault)
            return answerLater<std::monostate>(context, std::move(done), fail(*writeFault));
        secrets.insert(key, secret);
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
    void remove(const QString &key, QObject *context, Callback<std::monostate> done) override
    {
        secrets.remove(key);
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
};

} // namespace holdfast::test
