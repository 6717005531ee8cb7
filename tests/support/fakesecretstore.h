#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace holdfast::test {

/// A keychain in memory that can be made to fail, and that counts how often it is asked.
class FakeSecretStore final : public SecretStore
{
public:
    std::optional<Error> readFault;
    std::optional<Error> writeFault;
    int reads = 0;
    bool silent = false; ///< reads wait for answerNow(), as behind a prompt
    bool slowToWrite = false; ///< writes are answered SecretSlow and end with answerNow()
    bool silentToWrite = false; ///< the same, but not answered
    QHash<QString, Secret> secrets;

    void read(const QString &key, QObject *context, Callback<Secret> done) override
    {
        ++reads;
        if (silent) {
            m_waiting.push_back([this, key, guard = QPointer<QObject>(context), done] {
                if (guard)
                    read(key, guard, done);
            });
            return;
        }
        if (readFault)
            return answerLater<Secret>(context, std::move(done), fail(*readFault));
        const auto found = secrets.constFind(key);
        if (found == secrets.cend())
            return answerLater<Secret>(context, std::move(done),
                                       fail(makeError(ErrorKind::SecretAbsent, {}, {})));
        answerLater<Secret>(context, std::move(done), *found);
    }
    /// The person has seen the prompt: what waits is answered.
    void answerNow()
    {
        silent = false;
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
        slowToWrite = false;
        silentToWrite = false;
        for (const auto &[key, secret] : std::exchange(m_writing, {}))
            secrets.insert(key, secret);
    }
    void write(const QString &key, const Secret &secret, QObject *context,
               Callback<std::monostate> done) override
    {
        if (writeFault)
            return answerLater<std::monostate>(context, std::move(done), fail(*writeFault));
        if (slowToWrite || silentToWrite)
            m_writing.insert({key, secret});
        if (silentToWrite)
            return;
        if (slowToWrite) {
            return answerLater<std::monostate>(
                context, std::move(done), fail(makeError(ErrorKind::SecretSlow, {}, {})));
        }
        secrets.insert(key, secret);
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
    void remove(const QString &key, QObject *context, Callback<std::monostate> done) override
    {
        secrets.remove(key);
        m_writing.erase(key);
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }

private:
    std::map<QString, Secret> m_writing;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace holdfast::test
