#pragma once

#include "core/base/expected.h"
#include "core/base/secret.h"

#include <QString>

namespace holdfast {

/// Reads the `secretFile` of a profile: a JWK as JSON, or a client secret; white space around it
/// does not count.
///
/// Refused (kind SecretFile, part "missing", "unreadable", "not-a-file", "readable-by-others",
/// "other-owner", "too-large", "empty" or "malformed"; the detail names the path): a file that
/// group or others may read or write, one that belongs to somebody but us or root, anything but a
/// regular file, more than 64 KiB, control characters inside. Links are followed, because container
/// platforms hand out secrets through them; the checks are made on the file that was opened, so it
/// cannot be swapped in between.
[[nodiscard]] Expected<Secret> readSecretFile(const QString &path);

} // namespace holdfast
