#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace holdfast {

/// An id that is not just any string. `Tag` makes each kind a type of its own.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// `<bank id>:<uuid>` as Moneyhub makes it; treated as opaque but for the part before the colon.
using ConnectionId = Id<struct ConnectionIdTag>;
/// 32 hex digits in practice; the `<bank id>` of a connection id.
using BankId = Id<struct BankIdTag>;
using AccountId = Id<struct AccountIdTag>;
using SyncId = Id<struct SyncIdTag>;
/// The Moneyhub user (24 hex digits in practice).
using UserId = Id<struct UserIdTag>;

/// The part of a connection id before the first colon; the whole id when there is none.
[[nodiscard]] inline BankId bankIdOf(const ConnectionId &id)
{
    return BankId{id.value().section(u':', 0, 0)};
}

} // namespace holdfast
