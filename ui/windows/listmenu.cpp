#include "ui/windows/listmenu.h"

#include "ui/widgets/actionicons.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/connectionview.h"
#include "ui/windows/columnsdialog.h"
#include "ui/windows/connectionmenu.h"

#include <QActionGroup>
#include <QMenu>

namespace holdfast {

using namespace Qt::StringLiterals;

ListMenu::ListMenu(ConnectionListModel &model, ConnectionView &view)
    : QObject(&view), m_model(model), m_view(view)
{}

void ListMenu::addTo(QMenu &menu)
{
    QMenu *groups = menu.addMenu(actionIcon(ActionIcon::Group), tr("&Group by"));
    groups->setObjectName(u"groupMenu"_s);
    fillGroups(*groups);
    QMenu *sorting = menu.addMenu(actionIcon(ActionIcon::Sort), tr("Sort &by"));
    sorting->setObjectName(u"sortMenu"_s);
    connect(sorting, &QMenu::aboutToShow, this,
            [this, sorting] { fillSortMenu(*sorting, m_model, m_view); });
    menu.addAction(actionIcon(ActionIcon::Columns), tr("Col&umns…"), this, &ListMenu::chooseColumns)
        ->setObjectName(u"menuColumns"_s);
}

void ListMenu::fillGroups(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [this, &menu, group](const QString &text, const QString &name, GroupBy by) {
        QAction *entry = menu.addAction(text);
        entry->setObjectName(name);
        entry->setCheckable(true);
        group->addAction(entry);
        connect(entry, &QAction::triggered, &m_view, [this, by] { m_view.groupBy(by); });
        connect(&menu, &QMenu::aboutToShow, entry,
                [this, entry, by] { entry->setChecked(m_model.groupBy() == by); });
    };
    add(tr("What needs you &first"), u"groupByUrgency"_s, GroupBy::Urgency);
    add(tr("&Bank"), u"groupByBank"_s, GroupBy::Bank);
    add(tr("&Who logs in"), u"groupByPerson"_s, GroupBy::Person);
}

void ListMenu::popUp(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"listMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    closeWhenChosen(*menu);
    addTo(*menu);
    menu->popup(globalPosition);
}

void ListMenu::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_model, m_view.columns(), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::chosen, &m_view, &ConnectionView::setColumns);
    dialog->open();
}

} // namespace holdfast
