#include "ui/windows/connectionmenu.h"

#include "ui/models/connectionlistmodel.h"
#include "ui/widgets/actionicons.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/windowarrangement.h"
#include "ui/words/actionwords.h"
#include "ui/words/entrywords.h"
#include "ui/words/reminderwords.h"

#include <QActionGroup>
#include <QHeaderView>

namespace holdfast {

using namespace Qt::StringLiterals;

void addActionsFor(QMenu &menu, const ConnectionEntry &entry, const Assessment &assessment,
                   const std::function<void(Action)> &perform)
{
    const std::pair<Action, bool> all[] = {
        {Action::Reconsent, assessment.reconsent.available},
        {Action::Reauth, assessment.reauth.available},
        {Action::Refresh, assessment.refresh.available},
        {Action::Sync, assessment.sync.available},
    };
    for (const auto &[action, available] : all) {
        QAction *item = menu.addAction(
            actionIcon(action), withoutMnemonic(actionText(entry, assessment, action)));
        item->setObjectName(u"menu-"_s + actionWord(action));
        item->setEnabled(available && mayAct(assessment));
        QObject::connect(item, &QAction::triggered, &menu,
                         [perform, one = action] { perform(one); });
    }
}

void addSnoozes(QMenu &menu, const std::function<void(Snooze)> &snooze,
                const std::function<void()> &silence)
{
    int number = 0;
    for (const Snooze one : {Snooze::Tomorrow, Snooze::InThreeDays, Snooze::NextWeek}) {
        QAction *entry = menu.addAction(withoutMnemonic(snoozeWords(one)));
        entry->setObjectName(u"snooze%1"_s.arg(number++));
        QObject::connect(entry, &QAction::triggered, &menu, [snooze, one] { snooze(one); });
    }
    QAction *never = menu.addAction(withoutMnemonic(silenceWords()));
    never->setObjectName(u"silence"_s);
    QObject::connect(never, &QAction::triggered, &menu, silence);
}

void fillSortMenu(QMenu &menu, ConnectionListModel &model, ConnectionView &view)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly)); // of the last time
    auto *group = new QActionGroup(&menu);
    for (const SortBy by :
         {SortBy::Urgency, SortBy::Bank, SortBy::State, SortBy::TimeLeft, SortBy::Accounts,
          SortBy::LastUpdate, SortBy::NextUpdate, SortBy::Enrichment, SortBy::Person,
          SortBy::ConnectedOn}) {
        const int column = columnOf(by);
        const QString name =
            column < 0 ? ConnectionView::tr("What needs you first")
                       : model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *entry = menu.addAction(withoutMnemonic(name));
        entry->setCheckable(true);
        entry->setChecked(model.sortBy() == by);
        group->addAction(entry);
        // Chosen once more it is the other way round, as with a click on the column.
        const bool turns = model.sortBy() == by && column >= 0 &&
                           model.sortOrder() == Qt::AscendingOrder;
        QObject::connect(entry, &QAction::triggered, &view, [&view, one = column, turns] {
            view.orderBy(one, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

} // namespace holdfast
