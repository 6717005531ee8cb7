#pragma once

#include "core/base/callback.h"
#include "core/profile/profile.h"

#include <QStringList>

namespace holdfast {

/// A profile that is ready for use.
struct OpenedProfile
{
    Profile profile;
    QStringList unknownKeys; ///< of its file, ignored; see LoadedProfile
    bool sandbox = false;   ///< the embedded look-alike
};

/// Where the profile comes from: a file, or a sandbox that has to be started first. The adapters
/// live in app. Fails with Profile, or with ReturnPath's kin when the sandbox did not start.
class ProfileOpener
{
public:
    virtual ~ProfileOpener() = default;
    virtual void open(QObject *context, Callback<OpenedProfile> done) = 0;
};

} // namespace holdfast
