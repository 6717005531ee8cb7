#pragma once

#include <QString>

namespace holdfast {

/// Where the browser comes back to after the bank, as the file of a profile says.
struct ReturnAddress
{
    enum class Place {
        Sandbox, ///< made by the sandbox itself at each start
        System,  ///< belongs to everybody on this computer: read-only here
        Person,  ///< can be changed here
    };
    QString redirectUri; ///< as registered
    int listenPort = 0;  ///< behind an https address; 0 is any free one
    Place place = Place::Person;
    QString file = {};   ///< the profile's; empty for the sandbox
    friend bool operator==(const ReturnAddress &, const ReturnAddress &) = default;
};

} // namespace holdfast
