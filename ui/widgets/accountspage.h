#pragma once

#include "ui/widgets/detailspage.h"

namespace holdfast {

/// The accounts of one connection: name and type, balance and when it was read, the months of which
/// transactions are kept, and enrichment. Those that the person hid come on request.
class AccountsPage : public DetailsPage
{
    Q_OBJECT
public:
    /// `service` must outlive the page.
    explicit AccountsPage(ConnectionService &service, QWidget *parent = nullptr);

    /// Shows them, and asks which months are kept.
    void setSubject(const DetailsSubject &subject);

Q_SIGNALS:
    /// The person wants to change the own name and the notes of an account.
    void personalRequested(const holdfast::ConnectionId &id, const holdfast::AccountId &account);
    void hidingRequested(const holdfast::ConnectionId &id, const holdfast::AccountId &account,
                         bool hidden);
    /// The person wants the number of an account on the clipboard.
    void numberRequested(const QString &number);

protected:
    void build(QVBoxLayout &first, QVBoxLayout &second, const DetailsSubject &subject) override;
    void startAnew() override;

private:
    void takeMonths(const ConnectionId &id, Expected<std::vector<AccountMonths>> &&months);
    void addAccount(QVBoxLayout &column, const Account &account, const DetailsSubject &subject);
    void addTitle(QVBoxLayout &column, const Account &account, const DetailsSubject &subject);
    void addMonths(QVBoxLayout &column, const Account &account, const DetailsSubject &subject);
    void addHidden(QVBoxLayout &column, const std::vector<const Account *> &hidden,
                   const DetailsSubject &subject);
    void openMenu(const QPoint &place, const AccountId &account);

    ConnectionService &m_service;
    std::vector<AccountMonths> m_months;
    bool m_hiddenShown = false;
};

} // namespace holdfast
