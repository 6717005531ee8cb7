#pragma once

#include <QString>

namespace holdfast::sandbox {

/// Makes ids that look random and are the same for the same seed. Not for secrets.
class IdMaker
{
public:
    explicit IdMaker(quint64 seed, quint64 made = 0) : m_seed(seed), m_made(made) {}

    [[nodiscard]] quint64 seed() const { return m_seed; }
    /// How many were made; kept in state files so that none is made twice.
    [[nodiscard]] quint64 made() const { return m_made; }
    void restore(quint64 seed, quint64 made) { m_seed = seed; m_made = made; }

    [[nodiscard]] quint64 number();
    [[nodiscard]] QString hex(int digits);
    [[nodiscard]] QString uuid();

private:
    quint64 m_seed;
    quint64 m_made;
};

/// A well-mixed number out of two: the base of everything that must be the same for the same seed.
[[nodiscard]] quint64 mix(quint64 seed, quint64 salt);
[[nodiscard]] quint64 mix(quint64 seed, const QString &salt);

/// A version 4 uuid out of two numbers.
[[nodiscard]] QString uuidFrom(quint64 high, quint64 low);

} // namespace holdfast::sandbox
