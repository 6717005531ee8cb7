#pragma once

#include "core/lifecycle/ids.h"

#include <QString>

namespace holdfast {

/// What an account is called and whose it is: as much as a search needs of it.
struct NamedAccount
{
    ConnectionId connection;
    QString name;    ///< the bank's; text from outside, may be empty
    QString ownName; ///< the person's; empty without one
    friend bool operator==(const NamedAccount &, const NamedAccount &) = default;
};

} // namespace holdfast
