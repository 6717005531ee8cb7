#pragma once

#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// Takes typed values out of one JSON object and remembers which keys were asked for.
///
/// The first thing that is wrong is kept as the error; later calls then do no harm. Errors name
/// key, file and what was expected, and never quote the value: people put secrets in the wrong
/// place.
class KeyReader
{
public:
    /// `object` must outlive the reader and be a JSON object.
    KeyReader(const nlohmann::json &object, QString file);

    /// The text of `key`; none when the key is absent. Empty or control characters are wrong.
    [[nodiscard]] std::optional<QString> text(const char *key);
    [[nodiscard]] QString requiredText(const char *key);
    /// One of `allowed`; the first of them when the key is absent.
    [[nodiscard]] QString oneOf(const char *key, const QStringList &allowed);
    [[nodiscard]] std::optional<qint64> integer(const char *key, qint64 least, qint64 most);
    /// The value of `key` when it is there and a JSON object, else nothing.
    [[nodiscard]] const nlohmann::json *object(const char *key);

    /// Records that `key` is not what was `expected`.
    void reject(const QString &key, const QString &expected);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The keys that nobody asked for, on one line each.
    [[nodiscard]] QStringList unknownKeys() const;

private:
    [[nodiscard]] const nlohmann::json *find(const char *key);

    const nlohmann::json &m_object;
    QString m_file;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

} // namespace holdfast
