#pragma once

#include "core/service/connectionservice.h"
#include "ui/widgets/ownkeys.h"
#include "ui/words/datewords.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace holdfast {

/// What is wanted of the transactions of one connection: which account, from when to when, and
/// words. Hidden accounts are left out unless one is chosen, or all with them. In one line where
/// there is room, else in two.
class TransactionFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionFilterBar(QWidget *parent = nullptr);

    /// Another connection: everything as at first, without a signal. The same: what is chosen stays,
    /// unless its account is gone; then changed() tells.
    void setDetails(const ConnectionDetails &details, const WordContext &context);
    /// Of the connection set last.
    [[nodiscard]] TransactionFilter filter() const;
    /// The accounts that the filter lets through.
    [[nodiscard]] std::vector<AccountId> accounts() const;
    /// Anything but "all".
    [[nodiscard]] bool isNarrowed() const;
    void clear();
    void focusSearch();

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    void changed();
    /// From the search on to what it found.
    void listRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Period { AnyTime, LastDays, LastMonths, LastYear, Between };
    enum Special { AllShown, AllWithHidden, OneAccount };

    void fillAccounts();
    void addAccount(const Account &account);
    void periodChosen();
    void place();
    [[nodiscard]] bool isOffered(const QWidget *widget) const;
    [[nodiscard]] bool isHidden(const AccountId &account) const;
    [[nodiscard]] Special special() const;

    ConnectionDetails m_details;
    WordContext m_context;
    QGridLayout *m_grid;
    QComboBox *m_account;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_search;
    int m_columns = 0;
};

} // namespace holdfast
