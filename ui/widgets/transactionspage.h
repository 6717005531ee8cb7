#pragma once

#include "ui/models/transactionlistmodel.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedLayout;

namespace holdfast {

class Placeholder;
class PlainLabel;
class TransactionFilterBar;
class TransactionSortBar;

/// The kept transactions of one connection, with the time they were read and how far back they go.
/// Follows transactionsChanged() while it is seen, without losing its place or the selected row.
class TransactionsPage : public QWidget
{
    Q_OBJECT
public:
    /// `service` must outlive the page.
    explicit TransactionsPage(ConnectionService &service, QWidget *parent = nullptr);

    /// Another connection: its list from the start. The same: what is told of it, brought up to date.
    void setDetails(const ConnectionDetails &details, const WordContext &context);
    void focusContent();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void filterChanged();
    void takeChanges(const QList<ConnectionId> &ids);
    void showState();
    void showPlaceholder();
    void showStanding();
    void placeholderPressed();
    void rememberPlace();
    void restorePlace();
    void fillView();
    [[nodiscard]] TransactionFilter wanted() const;

    ConnectionService &m_service;
    TransactionListModel m_model;
    ConnectionDetails m_details;
    WordContext m_context;
    TransactionFilterBar *m_filter;
    TransactionSortBar *m_sort;
    PlainLabel *m_standing;
    QListView *m_list;
    Placeholder *m_placeholder;
    QStackedLayout *m_pages;
    QTimer m_changesDue;
    bool m_missed = false; ///< changes that came while nobody looked
    QPersistentModelIndex m_top; ///< the uppermost row while a refresh changes rows
    int m_topAt = 0;
};

} // namespace holdfast
