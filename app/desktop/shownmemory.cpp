#include "app/desktop/shownmemory.h"

#include "core/base/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {
namespace {

using namespace Qt::StringLiterals;

const QString kLast = u"shown-last"_s;
const QString kEach = u"shown-profile:"_s;

QString written(const ShownProfile &shown)
{
    QJsonObject object{{u"profile"_s, shown.profile.value()},
                       {u"key"_s, shown.picture.scope.profileKey},
                       {u"user"_s, shown.picture.scope.user.value()},
                       {u"name"_s, shown.picture.profileName},
                       {u"sandbox"_s, shown.picture.sandbox}};
    if (shown.chosen)
        object.insert(u"chosen"_s, shown.chosen->value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ShownProfile> read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.value(u"profile"_s).isString() || object.value(u"key"_s).toString().isEmpty())
        return std::nullopt;
    ShownProfile shown;
    shown.profile = ProfileId(object.value(u"profile"_s).toString());
    if (const QJsonValue chosen = object.value(u"chosen"_s); chosen.isString())
        shown.chosen = UserId(chosen.toString());
    shown.picture = {{object.value(u"key"_s).toString(), UserId(object.value(u"user"_s).toString())},
                     object.value(u"name"_s).toString(),
                     object.value(u"sandbox"_s).toBool()};
    return shown;
}

void logFailure(const Expected<std::monostate> &kept)
{
    // The next start opens something else; nothing more depends on it.
    if (!kept)
        qCWarning(logApp).noquote() << "what is shown is not remembered:" << kept.error().detail;
}

} // namespace

ShownMemory::ShownMemory(Store &store, QObject *parent) : QObject(parent), m_store(store) {}

void ShownMemory::load(QObject *context, std::function<void()> done)
{
    m_store.settings(context, [this, done = std::move(done)](const auto &settings) {
        if (!m_loaded)
            take(settings);
        done();
    });
}

void ShownMemory::take(const Expected<std::map<QString, QString>> &settings)
{
    m_loaded = true;
    if (!settings)
        return;
    for (const auto &[name, value] : *settings) {
        if (name != kLast && !name.startsWith(kEach))
            continue;
        const std::optional<ShownProfile> shown = read(value);
        if (!shown)
            continue;
        if (name == kLast && !m_kept)
            m_last = shown->profile;
        // What this run has kept is newer.
        m_profiles.emplace(shown->profile, *shown);
    }
}

bool ShownMemory::tells(const std::map<QString, QString> &settings)
{
    return settings.count(kLast) > 0;
}

std::optional<ProfileId> ShownMemory::last() const
{
    return m_last;
}

std::optional<ShownProfile> ShownMemory::of(const ProfileId &profile) const
{
    const auto known = m_profiles.find(profile);
    return known == m_profiles.end() ? std::nullopt : std::optional(known->second);
}

std::vector<ShownProfile> ShownMemory::all() const
{
    std::vector<ShownProfile> shown;
    for (const auto &[profile, one] : m_profiles)
        shown.push_back(one);
    return shown;
}

void ShownMemory::keep(const ShownProfile &shown)
{
    if (m_kept == shown)
        return;
    m_kept = shown;
    // The console opens others in between; whose picture comes first is written at each start.
    m_store.rememberLastProfile(shown.picture, this, logFailure);
    if (m_last == shown.profile && of(shown.profile) == shown)
        return;
    m_last = shown.profile;
    m_profiles.insert_or_assign(shown.profile, shown);
    const QString text = written(shown);
    m_store.setSetting(kLast, text, this, logFailure);
    m_store.setSetting(kEach + shown.profile.value(), text, this, logFailure);
}

} // namespace holdfast
