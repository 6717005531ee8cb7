#pragma once

#include "core/base/error.h"
#include "core/net/qthttpgateway.h"

#include <QList>
#include <QSslError>

#include <optional>

class QNetworkReply;

namespace holdfast {

/// The HTTP status, 0 while there is none.
[[nodiscard]] int statusOf(const QNetworkReply &reply);

/// What is wrong with status and headers alone: a redirect, a captive portal's 511, too many header
/// fields, contradicting lengths. Nothing while they are not there yet.
[[nodiscard]] std::optional<Error> headerError(const QNetworkReply &reply, const GatewayLimits &limits);

/// Why a finished reply is no whole HTTP answer; nothing when it is one, of whatever status.
[[nodiscard]] std::optional<Error> transportError(const QNetworkReply &reply,
                                                  const QList<QSslError> &sslErrors);

/// Whether a body that ended in peace is shorter or longer than announced.
[[nodiscard]] std::optional<Error> lengthError(const QNetworkReply &reply, qsizetype received);

[[nodiscard]] Error bodyTooLarge(qint64 limit);

/// The same error, but telling of the proxy when one stood between: without an answer it is as likely
/// the culprit as anything behind it. A connection that was cut in the middle stays what it is.
[[nodiscard]] Error namingTheProxy(Error error, const QNetworkReply &reply);

} // namespace holdfast
