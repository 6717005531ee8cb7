#include "ui/windows/inboxdialog.h"

#include "ui/widgets/choiceactions.h"
#include "ui/widgets/detailsparts.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/rowcopy.h"
#include "ui/windows/connectionmenu.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// What waits to be seen stands out; the last column says so in words.
class NewInBold final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(16, 12);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(InboxModel::NewRole).toBool());
        option->fontMetrics = QFontMetrics(option->font);
    }
};

/// All of its columns, as a table takes them.
QString copiedRow(const QModelIndex &row)
{
    QStringList cells;
    for (int column = 0; column < InboxModel::kColumns; ++column)
        cells << row.siblingAtColumn(column).data().toString().simplified();
    return cells.join(u'\t');
}

} // namespace

InboxDialog::InboxDialog(ReminderDesk &desk, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_clock(clock)
{
    setObjectName(u"inboxDialog"_s);
    setWindowTitle(tr("Reminders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedLayout;
    column->addLayout(m_pages, 1);
    buildList();
    auto *empty = new Placeholder(this);
    empty->setObjectName(u"inboxEmpty"_s);
    empty->show(tr("You have not been reminded of anything yet"),
                tr("Before a consent ends, and when a bank needs you, Holdfast tells you. Here you "
                   "find it again, also what came while you were away."),
                QString());
    m_pages->addWidget(empty);
    column->addLayout(makeButtons());
    resizeByLetters(*this, {880, 420});
    connect(&m_desk, &ReminderDesk::inboxChanged, this, &InboxDialog::showInbox);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InboxDialog::showButtons);
    showInbox();
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void InboxDialog::buildList()
{
    m_list = new QTreeView(this);
    m_list->setObjectName(u"inboxList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NewInBold(m_list));
    m_list->setModel(&m_model);
    letSelectingChoose(*m_list);
    new RowCopy(*m_list, &copiedRow);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_list, &QTreeView::activated, this, &InboxDialog::goTo);
    m_pages->addWidget(m_list);
}

QLayout *InboxDialog::makeButtons()
{
    m_go = roomyButton(tr("Show connection"), u"inboxGo"_s);
    auto *again = new MenuButton(withoutMnemonic(tr("Remind me again")));
    m_again = again;
    m_again->setObjectName(u"inboxAgain"_s);
    giveRoom(*m_again);
    m_read = roomyButton(tr("Mark all as read"), u"inboxRead"_s);
    auto *close = roomyButton(tr("Close"), u"inboxClose"_s);
    for (QPushButton *button : {m_go, m_again, m_read, close})
        button->setAutoDefault(false);
    addSnoozes(
        again->opened(),
        [this](Snooze snooze) {
            if (const InboxEntry *entry = current())
                m_desk.snooze(ConnectionPlace(entry->place), snoozeEnd(snooze, m_clock.now(), zoneHere()));
        },
        [this] {
            if (const InboxEntry *entry = current())
                m_desk.silence(ConnectionPlace(entry->place));
        });
    connect(m_go, &QPushButton::clicked, this, &InboxDialog::goTo);
    connect(m_read, &QPushButton::clicked, &m_desk, &ReminderDesk::markAllSeen);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    line->addWidget(m_go);
    line->addWidget(m_again);
    line->addWidget(m_read);
    line->addStretch();
    line->addWidget(close);
    return line;
}

void InboxDialog::showInbox()
{
    const WordContext words = wordsAt(m_clock.now());
    m_model.setEntries(m_desk.inbox(), words);
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    showButtons();
}

/// What was done since needs no further reminder, and may be gone from the list.
void InboxDialog::showButtons()
{
    const InboxEntry *entry = current();
    m_go->setEnabled(entry && entry->row);
    m_again->setEnabled(entry && entry->stands);
    m_read->setEnabled(m_desk.unseen() > 0);
}

void InboxDialog::goTo()
{
    const InboxEntry *entry = current();
    if (!entry || !entry->row)
        return;
    ConnectionPlace place = entry->place;
    place.connection = *entry->row;
    accept();
    Q_EMIT connectionWanted(place);
}

const InboxEntry *InboxDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.entryAt(index.row()) : nullptr;
}

} // namespace holdfast
