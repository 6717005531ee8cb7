#pragma once

#include "ui/models/activitymodel.h"

#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace holdfast {

class Placeholder;

/// All that happened to one connection, the latest first. An event opens with the right arrow key,
/// Enter or a double click; Ctrl+C copies the current line, or the id in it.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    /// `service` must outlive the page.
    explicit ActivityPage(ConnectionService &service, QWidget *parent = nullptr);

    /// Asks for the history of that connection; what is the same stays as it is.
    void setDetails(const ConnectionDetails &details, const WordContext &context);
    void focusContent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void take(const ConnectionId &id, Expected<std::vector<HistoryEvent>> &&events);
    void showContextMenu(const QPoint &place);
    void copy(const QString &text);

    ConnectionService &m_service;
    ActivityModel m_model;
    ConnectionDetails m_details;
    WordContext m_context;
    QTreeView *m_tree;
    Placeholder *m_placeholder;
    QStackedLayout *m_pages;
};

} // namespace holdfast
