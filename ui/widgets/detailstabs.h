#pragma once

#include "ui/widgets/detailspage.h"

#include <QTabWidget>

namespace holdfast {

class AccountsPage;
class ActivityPage;
class ConsentPage;
class DetailsPane;
class DetailsTabBar;
class SyncsPage;
class TransactionsPage;

/// All about one connection, beside the list or below it: the overview, and behind a tab each the
/// consent, the accounts, what happened, the updates and the transactions. Each comes to be when it is
/// first looked at, and is kept up to date only while it is seen. Ctrl+Tab goes from one to the next.
class DetailsTabs : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Overview, Consent, Accounts, Activity, Syncs, Transactions };

    /// `service` must outlive the tabs.
    explicit DetailsTabs(ConnectionService &service, QWidget *parent = nullptr);

    void showDetails(const DetailsSubject &subject);
    [[nodiscard]] std::optional<ConnectionId> shown() const;
    /// In pixels, so that each tab has its name; narrower ones have pictures.
    [[nodiscard]] int widthOfTabs() const;
    /// What the page needs that is shown.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// To a tab and into what it holds.
    void go(Tab tab);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void actionRequested(const holdfast::ConnectionId &id, holdfast::Action action);
    void removalRequested(const holdfast::ConnectionId &id);
    /// The person wants to change what is their own of the connection, or of an account.
    void personalRequested(const holdfast::ConnectionId &id);
    void accountPersonalRequested(const holdfast::ConnectionId &id,
                                  const holdfast::AccountId &account);
    void accountHidingRequested(const holdfast::ConnectionId &id,
                                const holdfast::AccountId &account, bool hidden);
    /// The person wants the number of an account on the clipboard.
    void accountNumberRequested(const QString &number);
    void questionRequested(const holdfast::ConnectionId &id,
                           const holdfast::AccountQuestion &question);
    /// The person wants to see another connection.
    void connectionRequested(const holdfast::ConnectionId &id);

private:
    void make(Tab tab);
    void makeOverview();
    void makeConsent();
    void makeAccounts();
    void makeActivity();
    void showCurrent();

    ConnectionService &m_service;
    DetailsTabBar *m_bar;
    // None until it is first looked at.
    DetailsPane *m_overview = nullptr;
    ConsentPage *m_consent = nullptr;
    AccountsPage *m_accounts = nullptr;
    ActivityPage *m_activity = nullptr;
    SyncsPage *m_syncs = nullptr;
    TransactionsPage *m_transactions = nullptr;
    std::optional<DetailsSubject> m_subject;
};

} // namespace holdfast
