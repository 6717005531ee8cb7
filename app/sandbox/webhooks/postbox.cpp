#include "app/sandbox/webhooks/postbox.h"

#include "app/sandbox/world/idmaker.h"
#include "core/base/logging.h"
#include "core/base/oneshotdevice.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace holdfast::sandbox {

namespace {

constexpr int kTimeoutMs = 5000;
constexpr int kAtOnce = 4;
constexpr std::size_t kMostWaiting = 1000;

} // namespace

Postbox::Postbox(Settings settings, const Clock &clock, IdMaker &ids, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock), m_ids(ids)
{}

void Postbox::send(const Event &event, EventFormat format, Delivered done)
{
    const QString id = m_ids.uuid();
    if (format == EventFormat::Plain) {
        m_waiting.push_back({id, "application/json", plainEvent(event, id), std::move(done)});
    } else {
        const auto token = signedEvent(event, id, m_settings.issuer, m_clock.now(), m_settings.key);
        if (!token) {
            qCWarning(logSandbox) << "an event could not be signed:" << token.error().detail;
            if (done)
                done(id, 0);
            return;
        }
        m_waiting.push_back({id, "application/jwt", *token, std::move(done)});
    }
    if (m_waiting.size() > kMostWaiting) {
        const Waiting left = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (left.done)
            left.done(left.id, 0);
    }
    sendNext();
}

void Postbox::sendNext()
{
    while (m_underWay < kAtOnce && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        post(next);
    }
}

void Postbox::post(const Waiting &one)
{
    QNetworkRequest request(m_settings.address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, one.type);
    request.setHeader(QNetworkRequest::ContentLengthHeader, one.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTimeoutMs);
    auto *body = new OneShotDevice(one.body);
    QNetworkReply *answer = m_network.post(request, body);
    body->setParent(answer);
    ++m_underWay;
    connect(answer, &QNetworkReply::finished, this, [this, answer, id = one.id, done = one.done] {
        answer->deleteLater();
        --m_underWay;
        const int status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status < 200 || status > 299)
            qCDebug(logSandbox) << "a webhook was not accepted:" << status;
        if (done)
            done(id, status);
        sendNext();
    });
}

} // namespace holdfast::sandbox
