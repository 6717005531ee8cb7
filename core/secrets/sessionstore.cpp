#include "core/secrets/sessionstore.h"

namespace holdfast {

void SessionStore::read(const QString &key, QObject *context, Callback<Secret> done)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend()) {
        answerLater<Secret>(context, std::move(done),
                            fail(makeError(ErrorKind::SecretAbsent, {},
                                           QStringLiteral("nothing was entered in this run"))));
        return;
    }
    answerLater<Secret>(context, std::move(done), *found);
}

void SessionStore::write(const QString &key, const Secret &secret, QObject *context,
                         Callback<std::monostate> done)
{
    m_secrets.insert(key, secret);
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

void SessionStore::remove(const QString &key, QObject *context, Callback<std::monostate> done)
{
    m_secrets.remove(key);
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

} // namespace holdfast
