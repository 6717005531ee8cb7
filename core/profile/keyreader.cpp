#include "core/profile/keyreader_p.h"

#include "core/base/plaintext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace holdfast {

namespace {

QString quoted(const QString &key)
{
    return u'"' + key + u'"';
}

bool isPlain(const QString &text)
{
    return !text.trimmed().isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

} // namespace

KeyReader::KeyReader(const nlohmann::json &object, QString file)
    : m_object(object), m_file(std::move(file))
{}

std::optional<QString> KeyReader::text(const char *key)
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::nullopt;
    if (value->is_string()) {
        const QString text = QString::fromStdString(value->get_ref<const std::string &>());
        if (isPlain(text))
            return text;
    }
    reject(QString::fromLatin1(key), QStringLiteral("a text that is not empty"));
    return std::nullopt;
}

QString KeyReader::requiredText(const char *key)
{
    const std::optional<QString> value = text(key);
    // A wrong value has been rejected already, and the first complaint stands.
    if (!value)
        reject(QString::fromLatin1(key), QStringLiteral("a text (the key is required)"));
    return value.value_or(QString());
}

QString KeyReader::oneOf(const char *key, const QStringList &allowed)
{
    const nlohmann::json *value = find(key);
    if (!value)
        return allowed.constFirst();
    if (value->is_string()) {
        const QString text = QString::fromStdString(value->get_ref<const std::string &>());
        if (allowed.contains(text))
            return text;
    }
    reject(QString::fromLatin1(key),
           QStringLiteral("one of \"%1\"").arg(allowed.join(QStringLiteral("\", \""))));
    return allowed.constFirst();
}

std::optional<qint64> KeyReader::integer(const char *key, qint64 least, qint64 most)
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::nullopt;
    // Unsigned values beyond qint64 would wrap around to negative ones.
    const bool fits = value->is_number_integer() &&
                      (!value->is_number_unsigned() ||
                       value->get<quint64>() <= quint64(std::numeric_limits<qint64>::max()));
    if (fits) {
        const qint64 number = value->get<qint64>();
        if (number >= least && number <= most)
            return number;
    }
    reject(QString::fromLatin1(key),
           QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

const nlohmann::json *KeyReader::object(const char *key)
{
    const nlohmann::json *value = find(key);
    if (!value || value->is_object())
        return value;
    reject(QString::fromLatin1(key), QStringLiteral("an object"));
    return nullptr;
}

void KeyReader::reject(const QString &key, const QString &expected)
{
    if (m_error)
        return;
    m_error = makeErrorAbout(singleLine(m_file), ErrorKind::Profile, singleLine(key, 80),
                        QStringLiteral("%1: %2 must be %3")
                            .arg(singleLine(m_file), quoted(singleLine(key, 80)), expected));
}

QStringList KeyReader::unknownKeys() const
{
    QStringList keys;
    for (const auto &item : m_object.items()) {
        const QString key = QString::fromStdString(item.key());
        if (!m_asked.contains(key))
            keys.append(singleLine(key, 80));
    }
    return keys;
}

const nlohmann::json *KeyReader::find(const char *key)
{
    m_asked.insert(QString::fromLatin1(key));
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

} // namespace holdfast
