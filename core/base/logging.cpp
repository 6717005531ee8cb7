#include "core/base/logging.h"

namespace holdfast {

Q_LOGGING_CATEGORY(logNet, "holdfast.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "holdfast.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "holdfast.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "holdfast.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logService, "holdfast.service", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "holdfast.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "holdfast.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "holdfast.sandbox", QtInfoMsg)

} // namespace holdfast
