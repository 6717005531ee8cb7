#pragma once

#include "core/jose/algorithm.h"

namespace holdfast {

[[nodiscard]] inline bool isEllipticCurve(JwsAlgorithm algorithm)
{
    return algorithm >= JwsAlgorithm::ES256;
}

/// Bits of the curve that belongs to an ES algorithm; 0 for RSA.
[[nodiscard]] inline int curveBitsOf(JwsAlgorithm algorithm)
{
    switch (algorithm) {
    case JwsAlgorithm::ES256:
        return 256;
    case JwsAlgorithm::ES384:
        return 384;
    case JwsAlgorithm::ES512:
        return 521;
    case JwsAlgorithm::RS256:
    case JwsAlgorithm::RS384:
    case JwsAlgorithm::RS512:
    case JwsAlgorithm::PS256:
    case JwsAlgorithm::PS384:
    case JwsAlgorithm::PS512:
        return 0;
    }
    return 0;
}

/// Bytes of one coordinate, of r and of s on a curve of so many bits.
[[nodiscard]] constexpr int coordinateBytes(int curveBits)
{
    return (curveBits + 7) / 8;
}

} // namespace holdfast
