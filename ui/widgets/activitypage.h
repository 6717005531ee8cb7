#pragma once

#include "ui/models/activitymodel.h"

#include <QWidget>

class QFrame;
class QScrollArea;
class QStackedLayout;

namespace holdfast {

class EventTree;
class LineageView;
class Placeholder;

/// All that happened to one connection, the latest first, and above it the connections that it grew
/// out of or that grew out of it, when there are any.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    /// `service` must outlive the page.
    explicit ActivityPage(ConnectionService &service, QWidget *parent = nullptr);

    /// Asks for the history of that connection; what is the same stays as it is.
    void setDetails(const ConnectionDetails &details, const WordContext &context);
    void focusContent();

Q_SIGNALS:
    /// The person wants to see another one of the family.
    void connectionRequested(const holdfast::ConnectionId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void take(const ConnectionId &id, Expected<std::vector<HistoryEvent>> &&events);
    void showLineage();
    void fitLineage();
    void showInFamily(const QRect &place);

    ConnectionService &m_service;
    ActivityModel m_model;
    ConnectionDetails m_details;
    WordContext m_context;
    LineageView *m_lineage;
    QScrollArea *m_lineageFrame;
    QFrame *m_line; ///< between the family and what happened
    EventTree *m_tree;
    Placeholder *m_placeholder;
    QStackedLayout *m_pages;
};

} // namespace holdfast
