#pragma once

#include <QByteArray>

namespace holdfast {

/// Does this RSA modulus (big-endian) have the structure of keys made by the flawed generator of
/// CVE-2017-15361 ("ROCA")? Such keys can be factored. An honest modulus looks like that with a
/// probability below 2^-100.
[[nodiscard]] bool hasRocaPattern(const QByteArray &modulus);

} // namespace holdfast
