#include "core/auth/authorisationanswer.h"

#include "core/base/plaintext.h"

#include <QHash>
#include <QSet>

namespace holdfast {

namespace {

constexpr qsizetype kParameterLimit = 64;
constexpr qsizetype kWordLimit = 60;
constexpr qsizetype kAddressLimit = 64 * 1024;

const QSet<QByteArray> &parametersWeActOn()
{
    static const QSet<QByteArray> names{
        QByteArrayLiteral("code"),     QByteArrayLiteral("state"),
        QByteArrayLiteral("id_token"), QByteArrayLiteral("error"),
        QByteArrayLiteral("iss"),      QByteArrayLiteral("error_description"),
    };
    return names;
}

Error refused(const QString &part, const QString &detail)
{
    return makeError(ErrorKind::ReturnPath, part, detail);
}

QByteArray decoded(QByteArrayView part)
{
    QByteArray bytes = part.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

bool samePlace(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) &&
           a.path(QUrl::FullyEncoded) == b.path(QUrl::FullyEncoded) && a.userInfo().isEmpty();
}

} // namespace

Expected<AuthorisationAnswer> readAuthorisationAnswer(QByteArrayView formEncoded)
{
    QHash<QByteArray, QByteArray> found;
    const QList<QByteArray> pairs = formEncoded.toByteArray().split('&');
    if (pairs.size() > kParameterLimit)
        return fail(refused(QStringLiteral("too-many"), QStringLiteral("more than 64 parameters")));
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name =
            decoded(QByteArrayView(pair).first(equals < 0 ? pair.size() : equals));
        if (!parametersWeActOn().contains(name))
            continue;
        if (found.contains(name)) {
            return fail(
                refused(QStringLiteral("repeated"),
                        QString::fromLatin1(name) + QStringLiteral(" came more than once")));
        }
        found.insert(name,
                     equals < 0 ? QByteArray() : decoded(QByteArrayView(pair).sliced(equals + 1)));
    }

    AuthorisationAnswer answer;
    answer.state = found.value("state");
    answer.code = Secret(found.value("code"));
    answer.idToken = Secret(found.value("id_token"));
    if (found.contains("iss"))
        answer.issuer = QString::fromUtf8(found.value("iss"));
    answer.error = singleLine(QString::fromUtf8(found.value("error")), kWordLimit);
    answer.errorDescription = singleLine(QString::fromUtf8(found.value("error_description")));
    // An empty `error` is no error word, and not a success either: nothing usable has come.
    if (answer.error.isEmpty() && (answer.code.isEmpty() || found.contains("error"))) {
        return fail(refused(QStringLiteral("empty"),
                            QStringLiteral("neither a code nor an error has come")));
    }
    return answer;
}

Expected<AuthorisationAnswer> readPastedAddress(const QString &address, const QList<QUrl> &places)
{
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool known = trimmed.size() <= kAddressLimit && url.isValid() &&
                       std::any_of(places.begin(), places.end(),
                                   [&](const QUrl &place) { return samePlace(url, place); });
    if (!known) {
        return fail(
            refused(QStringLiteral("address"),
                    QStringLiteral("this is not the address the bank sends the browser to")));
    }
    // Read from the text and not from QUrl, which may rewrite what it decodes.
    const QByteArray text = trimmed.toUtf8();
    const qsizetype hash = text.indexOf('#');
    const QByteArray fragment = hash < 0 ? QByteArray() : text.mid(hash + 1);
    const QByteArray beforeHash = hash < 0 ? text : text.left(hash);
    const qsizetype mark = beforeHash.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : beforeHash.mid(mark + 1);
    if (!query.isEmpty() && fragment.contains('=')) {
        return fail(refused(QStringLiteral("both-places"),
                            QStringLiteral("parameters stand in the query and in the fragment")));
    }
    return readAuthorisationAnswer(query.isEmpty() ? fragment : query);
}

Error errorFromRedirect(const QString &word, const QString &description)
{
    static const QHash<QString, ErrorKind> kinds{
        // The person or the bank said no.
        {QStringLiteral("access_denied"), ErrorKind::Declined},
        // The identity service is not able to answer now.
        {QStringLiteral("server_error"), ErrorKind::ServiceDown},
        // It answered, with this word for a bank that does not.
        {QStringLiteral("temporarily_unavailable"), ErrorKind::BankUnavailable},
        // The link was opened too late or twice: a pushed request lives for a minute and once.
        {QStringLiteral("invalid_request_uri"), ErrorKind::TimedOut},
        // The request or the client is not accepted as it is; trying again changes nothing.
        {QStringLiteral("invalid_request"), ErrorKind::NotAccepted},
        {QStringLiteral("invalid_scope"), ErrorKind::NotAccepted},
        {QStringLiteral("invalid_claims"), ErrorKind::NotAccepted},
        {QStringLiteral("invalid_client"), ErrorKind::NotAccepted},
        {QStringLiteral("invalid_redirect_uri"), ErrorKind::NotAccepted},
        {QStringLiteral("invalid_request_object"), ErrorKind::NotAccepted},
        {QStringLiteral("unauthorized_client"), ErrorKind::NotAccepted},
        {QStringLiteral("unsupported_response_type"), ErrorKind::NotAccepted},
        {QStringLiteral("unsupported_response_mode"), ErrorKind::NotAccepted},
        {QStringLiteral("request_not_supported"), ErrorKind::NotAccepted},
        {QStringLiteral("request_uri_not_supported"), ErrorKind::NotAccepted},
        {QStringLiteral("registration_not_supported"), ErrorKind::NotAccepted},
        // login_required, consent_required, interaction_required, account_selection_required and
        // every word nobody knows: it did not work out, and the word itself says most.
    };
    return makeError(kinds.value(word, ErrorKind::AuthorisationFailed), word, description);
}

} // namespace holdfast
