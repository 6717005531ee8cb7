#pragma once

#include "core/lifecycle/ids.h"

#include <QString>

#include <vector>

namespace holdfast {

/// A user as the service lists it for its client.
struct ServiceUser
{
    UserId id;
    /// What the client calls this user in its own books; may be empty. Shown, never stored.
    QString clientUserId;
    friend bool operator==(const ServiceUser &, const ServiceUser &) = default;
};

/// One page of the client's users, in the service's order.
struct UserPage
{
    std::vector<ServiceUser> users;
    /// Where the next page begins; 0 after the last one.
    int next = 0;
    friend bool operator==(const UserPage &, const UserPage &) = default;
};

} // namespace holdfast
