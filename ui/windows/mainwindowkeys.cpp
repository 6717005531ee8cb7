// The part of MainWindow about keys and the clipboard.
#include "ui/windows/mainwindow.h"

#include "ui/widgets/actionicons.h"
#include "ui/widgets/connectionnotelist.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/eventtree.h"
#include "ui/widgets/lineageview.h"
#include "ui/widgets/monthstrip.h"
#include "ui/widgets/monthview.h"
#include "ui/widgets/transactionfilterbar.h"
#include "ui/windows/columnsdialog.h"
#include "ui/windows/mainbar.h"
#include "ui/windows/personaldesk.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/shortcutsdialog.h"
#include "ui/words/rowwords.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace holdfast {

using namespace Qt::StringLiterals;

/// Actions of the list, so that the list of shortcuts knows them as it knows those of the menus.
void MainWindow::buildKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
        return action;
    };
    add(tr("Name and notes"), QKeySequence(Qt::Key_F2), [this] {
        if (!m_view->currentId().isEmpty())
            m_personal->editConnection(m_view->currentId());
    });
    add(tr("Remove"), QKeySequence(Qt::Key_Delete), [this] { askRemoval(m_view->currentId()); });
    m_copyLine = add(tr("Copy as a line"), QKeySequence(QKeySequence::Copy),
                     [this] { copy(&copiedLine); });
}

/// What the window takes in keyPressEvent(), and its parts in theirs, also those that nobody has opened
/// yet.
void MainWindow::showShortcuts()
{
    const std::vector<KeysAt> own{
        {{}, {{{Qt::Key_Escape}, tr("Empty the search, then close the details")},
              {{Qt::Key_F10}, tr("Open the menus")}}},
        {m_view->accessibleName(), ConnectionView::ownKeys()},
        {tr("Accounts"), MonthStrip::ownKeys()},
        {tr("Activity"), LineageView::ownKeys()},
        {tr("Activity"), EventTree::ownKeys()},
        {tr("Transactions"), TransactionFilterBar::ownKeys()},
        {tr("Calendar"), MonthView::ownKeys()},
        {tr("Calendar and renewals"), ConnectionNoteList::ownKeys()},
        {tr("Columns"), ColumnsDialog::ownKeys()},
        {tr("Name and notes"), PersonalDialog::ownKeys()}};
    auto *dialog = new ShortcutsDialog(shortcutsIn(*this, own), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::copy(CopyWords told)
{
    const int row = m_model.rowOf(m_view->currentId());
    if (row < 0)
        return;
    QGuiApplication::clipboard()->setText(
        told(m_model.entryAt(row), m_model.assessmentAt(row), words()));
}

void MainWindow::addCopyMenu(QMenu &menu)
{
    QMenu *copies = menu.addMenu(actionIcon(ActionIcon::Copy), tr("&Copy"));
    copies->setObjectName(u"menuCopy"_s);
    copies->addAction(m_copyLine);
    copies->addAction(tr("&Details"), this, [this] { copy(&copiedDetails); })
        ->setObjectName(u"menuCopyDetails"_s);
    copies->addAction(tr("Connection &id"), this,
                      [this] {
                          QGuiApplication::clipboard()->setText(m_view->currentId().value());
                      })
        ->setObjectName(u"menuCopyId"_s);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_bar->search().hasFocus()) {
        enterList();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::NoModifier) {
        // Without the focus, which it would not give back: the open menu has the keyboard anyway.
        menuBar()->setActiveAction(menuBar()->actions().constFirst());
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        // As the menu key, which not every keyboard has; not every platform does this by itself.
        if (QWidget *focused = QApplication::focusWidget()) {
            // Of the row that is current, where there is one.
            const QRect current = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect();
            const QPoint middle = (current.isValid() ? current : focused->rect()).center();
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle,
                                   focused->mapToGlobal(middle));
            QCoreApplication::sendEvent(focused, &menu);
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && m_instead) {
        backToList();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        // One thing at a time: first the search, then the details.
        if (!m_bar->search().text().isEmpty())
            m_bar->search().clear();
        else if (m_detailsTabs && m_detailsTabs->isVisible())
            m_view->clearSelection();
        m_view->setFocus();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace holdfast
