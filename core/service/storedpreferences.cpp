#include "core/service/storedpreferences.h"

#include "core/base/logging.h"

#include <utility>

namespace holdfast {
namespace {

const QString kSetting = QStringLiteral("preferences");

} // namespace

StoredPreferences::StoredPreferences(Store &store, QObject *parent)
    : PreferenceBook(parent), m_store(store)
{}

void StoredPreferences::take(const Expected<std::map<QString, QString>> &settings)
{
    if (settings && !m_set) {
        const auto kept = settings->find(kSetting);
        const Preferences found =
            kept == settings->end() ? Preferences() : preferencesFrom(kept->second);
        if (std::exchange(m_now, found) != found)
            Q_EMIT changed();
    }
    m_read = true;
    Q_EMIT wasRead();
}

void StoredPreferences::set(const Preferences &wanted, QObject *context,
                            Callback<std::monostate> done)
{
    m_set = true;
    const bool differs = std::exchange(m_now, wanted) != wanted;
    m_store.setSetting(kSetting, preferencesText(wanted), context, std::move(done));
    if (differs)
        Q_EMIT changed();
}

} // namespace holdfast
