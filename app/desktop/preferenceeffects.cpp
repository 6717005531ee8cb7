#include "app/desktop/preferenceeffects.h"

#include "ui/words/translations.h"

#include <utility>

namespace holdfast {

PreferenceEffects::PreferenceEffects(PreferenceBook &book, QtHttpGateway &gateway,
                                     Qt::LayoutDirection direction, QObject *parent)
    : QObject(parent), m_book(book), m_gateway(gateway)
{
    m_looks.use(direction);
    connect(&m_book, &PreferenceBook::changed, this, &PreferenceEffects::follow);
}

void PreferenceEffects::follow()
{
    const Preferences &now = m_book.now();
    m_gateway.setProxy(proxySettingFrom(now.network));
    m_looks.use(now.look);
    if (std::exchange(m_language, now.language) == now.language)
        return;
    m_looks.use(installTranslations(*QCoreApplication::instance(), now.language));
    Q_EMIT languageChanged();
}

ProxySetting proxySettingFrom(const NetworkPreferences &network)
{
    switch (network.proxy) {
    case ProxyMode::AsSystem:
        break;
    case ProxyMode::None:
        return {ProxySetting::Mode::None};
    case ProxyMode::Manual:
        return {ProxySetting::Mode::Manual, network.proxyHost, quint16(network.proxyPort)};
    }
    return {};
}

} // namespace holdfast
