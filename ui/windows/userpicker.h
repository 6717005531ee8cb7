#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "ui/models/userlistmodel.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace holdfast {

class PlainLabel;

/// Whose connections to look at: a user of the service's list, which is read page by page as far as
/// it is looked at, or an id that is typed, for clients that may not read the list. Opened with
/// open(); answers with userChosen().
class UserPicker : public QDialog
{
    Q_OBJECT
public:
    /// Asks `service` for the first page at once; both must outlive the dialog.
    UserPicker(ConnectionService &service, const Clock &clock, QWidget *parent);

Q_SIGNALS:
    /// The dialog has closed.
    void userChosen(const holdfast::UserId &user);

private:
    void load(int offset);
    void take(const Expected<UserPage> &page);
    void filter(const QString &typed);
    void readOn();
    void showState();
    void choose();
    [[nodiscard]] UserId chosen() const;

    ConnectionService &m_service;
    const Clock &m_clock;
    UserListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    PlainLabel *m_state;
    QPushButton *m_open;
    bool m_loading = false;
    int m_next = 0; ///< where the next page begins; 0 when there is none
    QString m_fault;
};

} // namespace holdfast
