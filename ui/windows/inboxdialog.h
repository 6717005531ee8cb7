#pragma once

#include "core/base/clock.h"
#include "core/service/reminderdesk.h"
#include "ui/models/inboxmodel.h"

#include <QDialog>

class QPushButton;
class QStackedLayout;
class QTreeView;

namespace holdfast {

/// What the person was reminded of, also while nobody was there: seen, gone to, put off. Follows the
/// inbox while it is open. Opened with open().
class InboxDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive it.
    InboxDialog(ReminderDesk &desk, const Clock &clock, QWidget *parent);

Q_SIGNALS:
    /// The person wants to see it in the list, where it is or what took its place; the dialog closes.
    void connectionWanted(const holdfast::ConnectionPlace &place);

private:
    void buildList();
    [[nodiscard]] QLayout *makeButtons();
    void showInbox();
    void showButtons();
    void goTo();
    [[nodiscard]] const InboxEntry *current() const;

    ReminderDesk &m_desk;
    const Clock &m_clock;
    InboxModel m_model;
    QTreeView *m_list = nullptr;
    QStackedLayout *m_pages = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_read = nullptr;
};

} // namespace holdfast
