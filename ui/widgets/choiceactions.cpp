#include "ui/widgets/choiceactions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace holdfast {
namespace {

class Choice final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit Choice(QComboBox &box) : QAccessibleWidget(&box, QAccessible::ComboBox) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Its list, and nothing of what that stands in; and the field, where one can type.
    int childCount() const override { return box().isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        QWidget *parts[] = {box().view(), box().lineEdit()};
        return index >= 0 && index < childCount() ? QAccessible::queryAccessibleInterface(parts[index])
                                                  : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == box().view())
            return 0;
        return child && box().isEditable() && child->object() == box().lineEdit() ? 1 : -1;
    }

    QString text(QAccessible::Text kind) const override
    {
        // Which choice it is, the label before it tells. A field may be empty: it is called as that.
        if (kind == QAccessible::Value || (kind == QAccessible::Name && !box().isEditable()))
            return box().currentText();
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.editable = box().isEditable();
        state.expanded = box().view()->isVisible();
        return state;
    }

    QStringList actionNames() const override
    {
        if (!box().isEnabled())
            return {};
        return {showMenuAction(), pressAction(), setFocusAction(), increaseAction(),
                decreaseAction()};
    }
    void doAction(const QString &name) override
    {
        if (!box().isEnabled())
            return;
        if (name == showMenuAction() || name == pressAction())
            box().view()->isVisible() ? box().hidePopup() : box().showPopup();
        else if (name == increaseAction())
            take(box().currentIndex() + 1);
        else if (name == decreaseAction())
            take(box().currentIndex() - 1);
        else
            QAccessibleWidget::doAction(name);
    }

    QVariant currentValue() const override { return box().currentIndex(); }
    void setCurrentValue(const QVariant &value) override
    {
        if (box().isEnabled())
            take(qRound(value.toDouble()));
    }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return std::max(0, box().count() - 1); }
    QVariant minimumStepSize() const override { return 1; }

private:
    QComboBox &box() const { return *static_cast<QComboBox *>(widget()); }

    void take(int index) const
    {
        if (index < 0 || index >= box().count() || index == box().currentIndex())
            return;
        box().setCurrentIndex(index); // behind which the box may be gone
    }
};

QAccessibleInterface *choiceFor(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(QComboBox::staticMetaObject.className()))
        return nullptr;
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new Choice(*box) : nullptr;
}

} // namespace

void letSelectingChoose(QAbstractItemView &view)
{
    // Queued: a row that is made current is selected before it is that.
    QObject::connect(
        view.selectionModel(), &QItemSelectionModel::selectionChanged, &view,
        [&view] {
            const QModelIndexList selected = view.selectionModel()->selectedIndexes();
            if (!selected.isEmpty() && !selected.contains(view.currentIndex()))
                view.setCurrentIndex(selected.first());
        },
        Qt::QueuedConnection);
}

void closeWhenChosen(QMenu &menu)
{
    QObject::connect(&menu, &QMenu::triggered, &menu, &QWidget::hide); // also for its submenus
}

void letChoicesBeMadeByActions()
{
    QAccessible::installFactory(choiceFor); // the same one twice is installed once
}

} // namespace holdfast
