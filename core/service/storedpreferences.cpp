#include "core/service/storedpreferences.h"

#include "core/base/logging.h"

#include <utility>

namespace holdfast {
namespace {

const QString kSetting = QStringLiteral("preferences");

} // namespace

Preferences keptPreferences(const std::map<QString, QString> &settings)
{
    const auto kept = settings.find(kSetting);
    return kept == settings.end() ? Preferences() : preferencesFrom(kept->second);
}

StoredPreferences::StoredPreferences(Store &store, QObject *parent)
    : PreferenceBook(parent), m_store(store)
{}

void StoredPreferences::take(const Expected<std::map<QString, QString>> &settings)
{
    m_read = true;
    if (!settings) {
        m_unreadable = settings.error();
    } else {
        const Preferences now = withChanges(keptPreferences(*settings), {}, m_now);
        if (std::exchange(m_now, now) != now)
            Q_EMIT changed();
    }
    for (Callback<std::monostate> &done : std::exchange(m_waiting, {}))
        write(this, std::move(done));
    Q_EMIT wasRead();
}

void StoredPreferences::set(const Preferences &wanted, QObject *context,
                            Callback<std::monostate> done)
{
    const bool differs = std::exchange(m_now, wanted) != wanted;
    if (m_read)
        write(context, std::move(done));
    else
        m_waiting.push_back(whileAlive(context, std::move(done)));
    if (differs)
        Q_EMIT changed();
}

void StoredPreferences::write(QObject *context, Callback<std::monostate> done)
{
    if (m_unreadable)
        return answerLater<std::monostate>(context, std::move(done), fail(*m_unreadable));
    m_store.setSetting(kSetting, preferencesText(m_now), context, std::move(done));
}

} // namespace holdfast
