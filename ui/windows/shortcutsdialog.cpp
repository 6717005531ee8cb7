#include "ui/windows/shortcutsdialog.h"

#include "ui/models/texttable.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Keys, Where, kColumnCount };
constexpr int kAir = 24; ///< between the end of the longest text and the next column

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)),
      m_table(new QTableWidget(int(lines.size()), kColumnCount, this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"shortcutsSearch"_s);
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setPlaceholderText(tr("Search what to do, or a key…"));
    makePlaceholderReadable(*m_search);
    m_search->setMinimumHeight(32);

    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("Where")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    for (int row = 0; row < int(lines.size()); ++row) {
        const ShortcutLine &line = lines[size_t(row)];
        const QString where = line.where.isEmpty() ? tr("Everywhere") : line.where;
        m_table->setItem(row, What, new QTableWidgetItem(line.what));
        m_table->setItem(row, Keys, new QTableWidgetItem(line.keys));
        m_table->setItem(row, Where, new QTableWidgetItem(where));
        //: For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.
        m_table->item(row, What)->setData(Qt::AccessibleTextRole,
                                          tr("%1: %2, %3").arg(line.what, line.keys, where));
    }
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {Keys, Where})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setCurrentCell(0, What);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"shortcutsClose"_s);
    giveRoom(*close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    resizeByLetters(*this, {640, 560});
    m_search->setFocus();
}

/// What is done has most of the room; keys and places that take more than their share are wrapped.
void ShortcutsDialog::placeColumns()
{
    // Reckoned from the dialog: the table follows only once it is seen.
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2 * m_table->frameWidth() -
                     m_table->verticalScrollBar()->sizeHint().width();
    for (const auto &[column, most] : {std::pair(Keys, room / 3), std::pair(Where, room / 4)}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + kAir, most));
    }
}

void ShortcutsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    placeColumns();
}

void ShortcutsDialog::filter(const QString &typed)
{
    const QStringList words = searchWords(typed);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = foldForSearch(m_table->item(row, What)->text() + u' ' +
                                           m_table->item(row, Keys)->text() + u' ' +
                                           m_table->item(row, Where)->text());
        const bool found = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
            return text.contains(word);
        });
        m_table->setRowHidden(row, !found);
    }
}

} // namespace holdfast
