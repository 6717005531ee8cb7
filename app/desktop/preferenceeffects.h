#pragma once

#include "core/net/qthttpgateway.h"
#include "core/service/preferencebook.h"
#include "ui/widgets/looks.h"

#include <QObject>

namespace holdfast {

/// Makes what a person has set hold at once: language, look and the way to the network. How often
/// the list is read the services see for themselves.
class PreferenceEffects : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this. Translations for this computer's language are installed already;
    /// `direction` is that of their texts.
    PreferenceEffects(PreferenceBook &book, QtHttpGateway &gateway, Qt::LayoutDirection direction,
                      QObject *parent = nullptr);

Q_SIGNALS:
    /// Another language holds: whatever shows words shows them anew.
    void languageChanged();

private:
    void follow();

    PreferenceBook &m_book;
    QtHttpGateway &m_gateway;
    Looks m_looks;
    QString m_language; ///< as installed
};

/// A person's setting as the gateway takes it.
[[nodiscard]] ProxySetting proxySettingFrom(const NetworkPreferences &network);

} // namespace holdfast
