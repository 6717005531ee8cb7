#pragma once

#include "core/base/random.h"
#include "core/base/secret.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace holdfast::cli {

/// Stand-ins for what identifies people, within one bundle: the same value has the same stand-in,
/// "account-kgdmbcofpaae", and another one the next time. They are the values' HMAC-SHA256 under a
/// random key that exists in this object alone, so that nobody can find a value by trying them all,
/// as is easily done with sort codes. The part behind the dash holds letters only: it looks like no
/// number and is taken for none.
class Pseudonyms
{
public:
    explicit Pseudonyms(Random &random);

    /// Empty for an empty value; letter case does not count.
    [[nodiscard]] QString of(const QString &kind, const QString &value) const;

    /// From now on scrub() puts of(kind, value), or `standIn`, in the place of the value.
    void hide(const QString &kind, const QString &value);
    void hideAs(const QString &value, const QString &standIn);
    /// From now on scrub() leaves the value alone although it may look like a number or an id;
    /// unless it is to be hidden.
    void keep(const QString &value);

    /// Free text without all that was to be hidden and without what looks like a number of an
    /// account or card, a sort code, an IBAN, a mail address, an id, a token or a home folder.
    [[nodiscard]] QString scrub(const QString &text) const;
    /// The same by looks alone: for words that a service sent where it should send its own.
    [[nodiscard]] QString withoutNumbers(const QString &text) const;

private:
    /// How far a value reaches before its first word, and how long it is.
    struct Shape
    {
        qsizetype lead = 0;
        qsizetype length = 0;
        friend bool operator==(const Shape &, const Shape &) = default;
    };
    struct Found
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        QString standIn; ///< null: left alone
    };
    void add(const QString &value, const QString &standIn);
    [[nodiscard]] std::optional<Found> knownAt(const QString &folded, qsizetype word,
                                               qsizetype end) const;

    Secret m_key;
    QHash<QString, QString> m_standIns;           ///< by value, folded; null: left alone
    QHash<QString, std::vector<Shape>> m_shapes;  ///< by the value's first word; the longest first
};

} // namespace holdfast::cli
