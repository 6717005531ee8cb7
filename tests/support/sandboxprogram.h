#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace holdfast::test {

/// An answer over real HTTP.
struct HttpAnswer
{
    int status = 0; ///< 0: none came
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// The envelope's `data`.
    [[nodiscard]] QJsonArray rows() const { return object().value(QStringLiteral("data")).toArray(); }
    [[nodiscard]] QString code() const { return object().value(QStringLiteral("code")).toString(); }
};

/// The real holdfast-sandbox, spoken to as a client with a secret would.
class SandboxProgram
{
public:
    explicit SandboxProgram(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HOLDFAST_BIN_DIR "/holdfast-sandbox"), arguments);
        if (!m_process.waitForStarted())
            return;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~SandboxProgram() { (void)end(); }

    SandboxProgram(const SandboxProgram &) = delete;
    SandboxProgram &operator=(const SandboxProgram &) = delete;

    [[nodiscard]] bool isReady() const { return !m_ready.isEmpty(); }
    [[nodiscard]] const QJsonObject &readyLine() const { return m_ready; }
    [[nodiscard]] QString ready(const char *key) const
    {
        return m_ready.value(QLatin1String(key)).toString();
    }
    [[nodiscard]] QProcess &process() { return m_process; }

    /// SIGTERM, and the exit code; -1 when it did not end properly.
    [[nodiscard]] int end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
        m_process.terminate();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    /// `sandbox.json` or `sandbox-basic.json`.
    [[nodiscard]] QJsonObject profile(const QString &name) const
    {
        return QJsonDocument::fromJson(contentOf(name)).object();
    }
    [[nodiscard]] QString profileFolder() const
    {
        return QFileInfo(ready("profile")).absolutePath();
    }
    [[nodiscard]] QString userId() const
    {
        return profile(QStringLiteral("sandbox.json")).value(QStringLiteral("userId")).toString();
    }

    /// One request; `path` is absolute or below the program's address.
    [[nodiscard]] HttpAnswer call(const QByteArray &method, const QString &path, const QByteArray &bearer,
                                  const QByteArray &body = {}, const QByteArray &type = "application/json")
    {
        const QString url = path.startsWith(QStringLiteral("http")) ? path : ready("identityUrl") + path;
        QNetworkRequest request{QUrl(url)};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        if (!bearer.isEmpty())
            request.setRawHeader("Authorization", bearer.contains(' ') ? bearer : "Bearer " + bearer);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        HttpAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.contentType = reply->rawHeader("Content-Type");
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.location = reply->rawHeader("Location");
        reply->deleteLater();
        return answer;
    }
    [[nodiscard]] HttpAnswer get(const QString &path, const QByteArray &bearer = {})
    {
        return call("GET", path, bearer);
    }
    /// A call of the control API, `path` as in "/clock".
    [[nodiscard]] HttpAnswer control(const QByteArray &method, const QString &path,
                                     const QByteArray &body = {})
    {
        return call(method, ready("control") + path, ready("controlToken").toLatin1(), body);
    }

    /// A token of the client with a secret; client-level without `sub`.
    [[nodiscard]] QByteArray token(const QString &scope, const QString &sub = {})
    {
        QUrlQuery form{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                       {QStringLiteral("scope"), scope}};
        if (!sub.isEmpty())
            form.addQueryItem(QStringLiteral("sub"), sub);
        const QByteArray credentials =
            "holdfast-sandbox-basic:" + contentOf(QStringLiteral("sandbox-basic.secret"));
        return call("POST", QStringLiteral("/oidc/token"), "Basic " + credentials.toBase64(),
                    form.toString(QUrl::FullyEncoded).toLatin1(), "application/x-www-form-urlencoded")
            .object()
            .value(QStringLiteral("access_token"))
            .toString()
            .toLatin1();
    }

private:
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(profileFolder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess m_process;
    QJsonObject m_ready;
    QNetworkAccessManager m_network;
};

} // namespace holdfast::test
