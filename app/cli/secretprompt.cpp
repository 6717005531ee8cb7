#include "app/cli/secretprompt.h"

#include "app/cli/console.h"
#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

constexpr qint64 kLongestSecret = 64 * 1024;

class SecretPrompt
{
    Q_DECLARE_TR_FUNCTIONS(SecretPrompt)
};

} // namespace

bool isWholeSecret(const QByteArray &typed)
{
    const QByteArray text = typed.trimmed();
    if (text.startsWith('{'))
        return text.endsWith('}') && parseStrictJson(text).has_value();
    if (looksLikePem(text))
        return text.contains("-----END ");
    return true;
}

Expected<Secret> readSecret(Console &console, const QString &question)
{
    Expected<QByteArray> text = console.askHidden(question, kLongestSecret, isWholeSecret);
    if (!text)
        return fail(text.error());
    Secret secret(text->trimmed());
    text->fill('\0');
    if (secret.isEmpty()) {
        return fail(makeError(
            ErrorKind::Usage, QStringLiteral("stdin"),
            SecretPrompt::tr("Nothing came on the standard input; give the secret or JWK there.")));
    }
    return secret;
}

} // namespace holdfast::cli
