#include "ui/windows/columnsdialog.h"

#include "ui/widgets/choiceactions.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(const ConnectionListModel &model, const ListColumns &now,
                             QWidget *parent)
    : QDialog(parent), m_model(model), m_before(now), m_list(new QListWidget(this)),
      m_up(new QPushButton(tr("Move &up"), this)), m_down(new QPushButton(tr("Move &down"), this)),
      m_tick(new QPushButton(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    auto *label = new QLabel(tr("&Columns of the list"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"columnsList"_s);
    m_list->setAccessibleName(tr("Columns of the list"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSpacing(2);
    // Boxes are outlined in a shade of the window, which on a dark list is hard to see.
    keepColour(*m_list, QPalette::Window, [](const QPalette &palette) {
        return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.7);
    });
    m_list->installEventFilter(this);
    m_up->setObjectName(u"columnsUp"_s);
    m_down->setObjectName(u"columnsDown"_s);
    m_tick->setObjectName(u"columnsTick"_s);
    auto *reset = new QPushButton(tr("&As it comes"), this);
    reset->setObjectName(u"columnsReset"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"columnsCancel"_s);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(u"columnsKeep"_s);
    for (QPushButton *button : {m_up, m_down, m_tick, reset, cancel, keep}) {
        giveRoom(*button);
        button->setAutoDefault(false);
    }
    keep->setDefault(true);

    auto *ways = new QVBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_up);
    ways->addWidget(m_down);
    ways->addWidget(m_tick);
    ways->addStretch();
    ways->addWidget(reset);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_list, 1);
    middle->addLayout(ways);
    auto *note = new PlainLabel(
        tr("The bank always comes first. The others can also be dragged by their names above the "
           "list."),
        this);
    note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addLayout(middle, 1);
    column->addWidget(note);
    column->addLayout(buttons);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_tick, &QPushButton::clicked, this, &ColumnsDialog::tickCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::enable);
    connect(reset, &QPushButton::clicked, this, [this] { fill(ListColumns()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &ColumnsDialog::keep);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::enable);
    letSelectingChoose(*m_list);
    fill(now);
    resizeByLetters(*this, {460, 480});
    m_list->setFocus();
}

void ColumnsDialog::fill(const ListColumns &columns)
{
    m_list->clear();
    for (const ConnectionListModel::Column column : columns.all()) {
        auto *item = new QListWidgetItem(
            m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), m_list);
        item->setData(Qt::UserRole, int(column));
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
                              Qt::ItemIsUserCheckable;
        if (column == ConnectionListModel::Bank)
            flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        item->setFlags(flags);
        item->setCheckState(columns.shows(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    enable();
}

void ColumnsDialog::enable()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 1); // the bank stays the first
    m_down->setEnabled(row > 0 && row < m_list->count() - 1);
    const QListWidgetItem *item = m_list->item(row);
    const bool shown = item && item->checkState() == Qt::Checked;
    m_tick->setText(shown ? tr("&Hide this one") : tr("&Show this one"));
    m_tick->setEnabled(item && item->flags().testFlag(Qt::ItemIsUserCheckable));
    giveRoom(*m_tick);
}

/// Without it whoever has neither keyboard nor mouse could not choose any.
void ColumnsDialog::tickCurrent()
{
    if (QListWidgetItem *item = m_list->currentItem())
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 1 || row + by < 1 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

std::vector<OwnKeys> ColumnsDialog::ownKeys()
{
    return {{{QKeyCombination(Qt::AltModifier, Qt::Key_Up), QKeyCombination(Qt::AltModifier, Qt::Key_Down)},
             tr("Move the column")},
            {{Qt::Key_Space}, tr("Show the column, or hide it")}};
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

ListColumns ColumnsDialog::ticked() const
{
    std::vector<ConnectionListModel::Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.push_back(ConnectionListModel::Column(item->data(Qt::UserRole).toInt()));
    }
    return ListColumns(columns);
}

void ColumnsDialog::keep()
{
    const ListColumns now = ticked();
    accept();
    if (now != m_before)
        Q_EMIT chosen(now);
}

} // namespace holdfast
