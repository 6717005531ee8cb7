#pragma once

#include "ui/models/synclistmodel.h"
#include "ui/widgets/detailspage.h"

#include <QWidget>

class QStackedLayout;

namespace holdfast {

class EventTree;
class Placeholder;
class PlainLabel;

/// The updates of one connection, the newest first, and above them when the next one is due and what
/// the bank allows.
class SyncsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SyncsPage(QWidget *parent = nullptr);

    void setSubject(const DetailsSubject &subject);
    void focusContent();

private:
    void showStanding(const DetailsSubject &subject);

    SyncListModel m_model;
    PlainLabel *m_standing;
    EventTree *m_tree;
    Placeholder *m_placeholder;
    QStackedLayout *m_pages;
};

} // namespace holdfast
