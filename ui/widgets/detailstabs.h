#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QTabWidget>

namespace holdfast {

class ActivityPage;
class DetailsPane;
class TransactionsPage;

/// All about one connection, beside the list: the overview, and behind a tab each its transactions
/// and what happened to it. Those two come to be when they are first looked at, and read only while
/// they are seen. Ctrl+Tab goes from one to the next.
class DetailsTabs : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Overview, Transactions, Activity };

    /// `service` must outlive the tabs.
    explicit DetailsTabs(ConnectionService &service, QWidget *parent = nullptr);

    [[nodiscard]] DetailsPane &overview() { return *m_overview; }
    /// What the two others show; the overview is filled by its owner.
    void setDetails(const ConnectionDetails &details, const WordContext &context);
    /// To a tab and into what it holds.
    void go(Tab tab);

private:
    void tabChosen(int tab);
    void showDetails();

    ConnectionService &m_service;
    DetailsPane *m_overview;
    TransactionsPage *m_transactions = nullptr;
    ActivityPage *m_activity = nullptr;
    std::optional<ConnectionDetails> m_details;
    WordContext m_context;
};

} // namespace holdfast
