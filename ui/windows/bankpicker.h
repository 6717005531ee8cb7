#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "ui/models/institutionlistmodel.h"
#include "ui/widgets/bankicons.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListView;
class QPushButton;

namespace holdfast {

class PlainLabel;

/// Which bank to connect: the service's list, searched as the person types. Banks that cannot be
/// connected now are marked and cannot be chosen. Opened with open(); answers with bankChosen().
class BankPicker : public QDialog
{
    Q_OBJECT
public:
    /// Asks `service` for the list at once; all three must outlive the dialog.
    BankPicker(ConnectionService &service, BankIcons &icons, const Clock &clock, QWidget *parent);

    /// While names are hidden nothing says at which banks there is a login already.
    void setNamesHidden(bool hidden) { m_namesHidden = hidden; }

Q_SIGNALS:
    /// The dialog has closed. Without a bank the person wants to choose in the browser.
    void bankChosen(const std::optional<holdfast::BankId> &bank, const QString &name);

private:
    void load();
    void take(Expected<std::vector<Institution>> institutions);
    void filter(const QString &typed);
    void choose();
    void followSelection();
    void warnIfThere();
    void say(const QString &sentence);

    ConnectionService &m_service;
    const Clock &m_clock;
    InstitutionListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    PlainLabel *m_state;
    QPushButton *m_again;
    QPushButton *m_connect;
    bool m_namesHidden = false;
};

} // namespace holdfast
