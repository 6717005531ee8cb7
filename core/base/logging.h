#pragma once

#include <QLoggingCategory>

namespace holdfast {

// Every logging category of the program. Info by default. Requests are logged by method, host,
// status and duration: never with query, body or headers.
Q_DECLARE_LOGGING_CATEGORY(logNet)       // holdfast.net
Q_DECLARE_LOGGING_CATEGORY(logAuth)      // holdfast.auth
Q_DECLARE_LOGGING_CATEGORY(logStorage)   // holdfast.storage
Q_DECLARE_LOGGING_CATEGORY(logSecrets)   // holdfast.secrets
Q_DECLARE_LOGGING_CATEGORY(logService)   // holdfast.service
Q_DECLARE_LOGGING_CATEGORY(logUi)        // holdfast.ui
Q_DECLARE_LOGGING_CATEGORY(logApp)       // holdfast.app
Q_DECLARE_LOGGING_CATEGORY(logSandbox)   // holdfast.sandbox

} // namespace holdfast
