#include "core/jose/roca_p.h"

#include <array>

namespace holdfast {

namespace {

// Nemec et al., "The Return of Coppersmith's Attack" (2017): the generator makes primes of the form
// k·M + (65537^a mod M), with M the product of the first primes. So modulo each of them the
// modulus is a power of 65537.
constexpr std::array<int, 38> kPrimes{
    3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
    73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
constexpr int kGenerator = 65537;

int remainder(const QByteArray &number, int divisor)
{
    int rest = 0;
    for (const char byte : number)
        rest = (rest * 256 + static_cast<unsigned char>(byte)) % divisor;
    return rest;
}

bool isPowerOfGenerator(int rest, int prime)
{
    int power = 1;
    do {
        if (power == rest)
            return true;
        power = power * (kGenerator % prime) % prime;
    } while (power != 1);
    return false;
}

} // namespace

bool hasRocaPattern(const QByteArray &modulus)
{
    for (const int prime : kPrimes) {
        if (!isPowerOfGenerator(remainder(modulus, prime), prime))
            return false;
    }
    return true;
}

} // namespace holdfast
