#pragma once

#include "core/service/servicestate.h"

#include <QObject>

#include <functional>

namespace holdfast {

/// Writes down what the person sets here, and shows it. Needs no service and no network.
class PersonalChanges : public QObject
{
    Q_OBJECT
public:
    explicit PersonalChanges(ServiceState &state, QObject *parent = nullptr);

    void change(const ConnectionId &id, std::function<void(ConnectionSettings &)> how,
                QObject *context, Callback<std::monostate> done);
    void changeAccount(const ConnectionId &id, const AccountId &account,
                       std::function<void(AccountSettings &)> how, QObject *context,
                       Callback<std::monostate> done);
    void answer(const AccountAnswer &answer, QObject *context, Callback<std::monostate> done);

    void keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                              Callback<std::monostate> done);

Q_SIGNALS:
    void removedElsewhereChanged();
    void changed(const QList<holdfast::ConnectionId> &ids);

private:
    /// Shows what was stored, tells, then answers.
    [[nodiscard]] Callback<std::monostate> shown(const ConnectionId &id, QObject *context,
                                                 Callback<std::monostate> done);
    [[nodiscard]] std::optional<Error> cannotStore() const;

    ServiceState &m_state;
};

} // namespace holdfast
