#pragma once

#include "core/lifecycle/ids.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace holdfast {

/// A bank that can be connected (a row of the service's bank lists).
struct Institution
{
    BankId id;
    QString name;                  ///< text from outside
    QString country;
    QString type;                  ///< api, legacy, test, zoopla …; as sent
    QString bankRef;               ///< key for the icon
    QUrl iconUrl;
    bool beta = false;
    QString authStatus;            ///< AVAILABLE, PARTIALLY_AVAILABLE, TEMPORARILY_…, PERMANENTLY_UNAVAILABLE
    QString syncStatus;
    QStringList accountTypes;
    QStringList userTypes;

    friend bool operator==(const Institution &, const Institution &) = default;
};

} // namespace holdfast
