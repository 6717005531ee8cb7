#include "ui/widgets/transactionfilterbar.h"

#include "core/lifecycle/historyreach.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/palettecolours.h"
#include "ui/words/relinkwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// From this width on everything stands in one line.
constexpr int kOneLineBar = 560;
constexpr int kIdRole = Qt::UserRole;
constexpr int kSpecialRole = Qt::UserRole + 1;

} // namespace

TransactionFilterBar::TransactionFilterBar(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_account(new QComboBox(this)),
      m_period(new QComboBox(this)), m_from(new DayEdit(this)), m_to(new DayEdit(this)),
      m_search(new QLineEdit(this))
{
    m_grid->setContentsMargins(16, 12, 16, 8);
    m_grid->setSpacing(8);
    m_account->setObjectName(u"transactionsAccount"_s);
    m_account->setAccessibleName(tr("Account"));
    m_period->setObjectName(u"transactionsPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("Any time"), tr("Last 30 days"), tr("Last 3 months"),
                        tr("Last 12 months"), tr("Between two days")});
    for (QComboBox *box : {m_account, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_from->setObjectName(u"transactionsFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"transactionsTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->hide();
        connect(day, &QDateEdit::dateChanged, this, &TransactionFilterBar::changed);
    }
    m_search->setObjectName(u"transactionsSearch"_s);
    m_search->setAccessibleName(tr("Search transactions"));
    m_search->setPlaceholderText(tr("Search transactions"));
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    makePlaceholderReadable(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &TransactionFilterBar::changed);
    connect(m_account, &QComboBox::currentIndexChanged, this, &TransactionFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TransactionFilterBar::periodChosen);
    place();
}

void TransactionFilterBar::setDetails(const ConnectionDetails &details, const WordContext &context)
{
    const bool another = details.entry.connection.id != m_details.entry.connection.id;
    m_details = details;
    m_context = context;
    if (another) {
        const QSignalBlocker block(this);
        clear();
        const QDate today = utcDay(context.now);
        m_from->setDate(today.addMonths(-1));
        m_to->setDate(today);
    }
    const QString chosen = another ? QString() : m_account->currentData(kIdRole).toString();
    const int wanted = another ? int(AllShown) : int(special());
    {
        const QSignalBlocker block(m_account);
        fillAccounts();
        int row = m_account->findData(chosen, kIdRole);
        if (chosen.isEmpty())
            row = m_account->findData(wanted, kSpecialRole);
        m_account->setCurrentIndex(std::max(row, 0));
    }
    m_account->setVisible(isOffered(m_account));
    place();
    if (!another && (m_account->currentData(kIdRole).toString() != chosen || special() != wanted))
        Q_EMIT changed();
}

void TransactionFilterBar::fillAccounts()
{
    m_account->clear();
    m_account->addItem(tr("All accounts"));
    m_account->setItemData(0, int(AllShown), kSpecialRole);
    bool hidden = false;
    for (const Account &account : m_details.accounts) {
        addAccount(account);
        hidden = hidden || isHidden(account.id);
    }
    if (hidden) {
        m_account->addItem(tr("All, with hidden ones"));
        m_account->setItemData(m_account->count() - 1, int(AllWithHidden), kSpecialRole);
    }
}

void TransactionFilterBar::addAccount(const Account &account)
{
    QString name = accountNameOf(account.id, m_details);
    if (account.goneSince)
        //: %1 is an account that its connection no longer carries.
        name = tr("%1 (closed)").arg(name);
    else if (isHidden(account.id))
        //: %1 is an account that the person hides in lists.
        name = tr("%1 (hidden)").arg(name);
    m_account->addItem(name, account.id.value());
    m_account->setItemData(m_account->count() - 1, int(OneAccount), kSpecialRole);
}

TransactionFilter TransactionFilterBar::filter() const
{
    TransactionFilter filter;
    filter.connection = m_details.entry.connection.id;
    filter.text = m_search->text();
    if (special() == OneAccount)
        filter.account = AccountId{m_account->currentData(kIdRole).toString()};
    if (special() == AllShown) {
        for (const auto &[account, settings] : m_details.accountSettings) {
            if (settings.hidden)
                filter.without.push_back(account);
        }
    }
    const QDate today = utcDay(m_context.now);
    switch (Period(m_period->currentIndex())) {
    case AnyTime:
        break;
    case LastDays:
        filter.from = today.addDays(-30);
        break;
    case LastMonths:
        filter.from = today.addMonths(-3);
        break;
    case LastYear:
        filter.from = today.addMonths(-12);
        break;
    case Between:
        // Whichever way round they were given.
        filter.from = std::min(m_from->date(), m_to->date());
        filter.to = std::max(m_from->date(), m_to->date());
        break;
    }
    return filter;
}

std::vector<AccountId> TransactionFilterBar::accounts() const
{
    const Special which = special();
    if (which == OneAccount)
        return {AccountId{m_account->currentData(kIdRole).toString()}};
    std::vector<AccountId> ids;
    for (const Account &account : m_details.accounts) {
        if (which == AllWithHidden || !isHidden(account.id))
            ids.push_back(account.id);
    }
    return ids;
}

bool TransactionFilterBar::isNarrowed() const
{
    return special() != AllShown || m_period->currentIndex() != AnyTime ||
           !m_search->text().isEmpty();
}

void TransactionFilterBar::clear()
{
    const bool narrowed = isNarrowed();
    {
        const QSignalBlocker block(this);
        m_account->setCurrentIndex(0);
        m_period->setCurrentIndex(AnyTime);
        m_search->clear();
    }
    if (narrowed)
        Q_EMIT changed();
}

void TransactionFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TransactionFilterBar::periodChosen()
{
    const bool between = m_period->currentIndex() == Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
    place();
    Q_EMIT changed();
}

void TransactionFilterBar::place()
{
    const bool wide = width() >= kOneLineBar;
    const std::vector<QWidget *> all{m_account, m_period, m_from, m_to, m_search};
    for (QWidget *widget : all)
        m_grid->removeWidget(widget);
    int column = 0;
    int row = 0;
    for (QWidget *widget : all) {
        if (!isOffered(widget))
            continue;
        const bool alone = widget == m_search && !wide;
        if (alone || (!wide && column == 2)) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(widget, row, column, 1, alone ? 2 : 1);
        m_grid->setColumnStretch(column++, wide && widget == m_search ? 3 : 1);
    }
    for (; column < 5; ++column)
        m_grid->setColumnStretch(column, !wide && column < 2 ? 1 : 0);
    m_columns = wide ? 5 : 2;
}

/// One account needs no choice, and days only a period of its own.
bool TransactionFilterBar::isOffered(const QWidget *widget) const
{
    if (widget == m_account)
        return m_account->count() > 2;
    return (widget != m_from && widget != m_to) || m_period->currentIndex() == Between;
}

void TransactionFilterBar::resizeEvent(QResizeEvent *event)
{
    if ((width() >= kOneLineBar) != (m_columns == 5))
        place();
    QWidget::resizeEvent(event);
}

std::vector<OwnKeys> TransactionFilterBar::ownKeys()
{
    return {{{Qt::Key_Down, Qt::Key_Return}, tr("Go from the search to the list")},
            {{Qt::Key_Escape}, tr("Empty the search")}};
}

bool TransactionFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            Q_EMIT listRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool TransactionFilterBar::isHidden(const AccountId &account) const
{
    const auto settings = m_details.accountSettings.find(account);
    return settings != m_details.accountSettings.end() && settings->second.hidden;
}

TransactionFilterBar::Special TransactionFilterBar::special() const
{
    return Special(m_account->currentData(kSpecialRole).toInt());
}

} // namespace holdfast
