#pragma once

#include "core/profile/profile.h"

namespace holdfast {

/// Makes a profile file that somebody was sent one of the person's own: copied into their folder,
/// readable by nobody else, under its own name, so that it is still there when the download folder
/// is tidied up. Gives the name to open it by.
///
/// A file that lies in one of the folders already is left there. One that names its secret file by
/// a path of its own place is left, too, and the answer is its path: a copy would not find it.
/// Nothing is ever overwritten, not even what comes there meanwhile: the same content again is fine,
/// another of that name is OutputFile, part "exists". A file that is no profile fails as readProfile() does.
[[nodiscard]] Expected<QString> importProfile(const QString &file, const ProfileFolders &folders);

} // namespace holdfast
