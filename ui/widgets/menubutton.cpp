#include "ui/widgets/menubutton.h"

#include "ui/widgets/choiceactions.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMenu>
#include <QStyleOptionButton>

namespace holdfast {
namespace {

/// Qt's own knows the menu of a menu bar, and none of a button.
class MenuButtonAccess final : public QAccessibleWidget
{
public:
    explicit MenuButtonAccess(MenuButton &button)
        : QAccessibleWidget(&button, QAccessible::ButtonMenu)
    {}

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(&button().opened()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == &button().opened() ? 0 : -1;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && told.isEmpty() ? button().text() : told;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = button().opened().isVisible();
        return state;
    }

    QStringList actionNames() const override
    {
        if (!button().isEnabled())
            return {};
        return {pressAction(), showMenuAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!button().isEnabled())
            return;
        if (name == pressAction() || name == showMenuAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    MenuButton &button() const { return *static_cast<MenuButton *>(widget()); }
};

QAccessibleInterface *accessFor(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(MenuButton::staticMetaObject.className()))
        return nullptr;
    auto *button = qobject_cast<MenuButton *>(object);
    return button ? new MenuButtonAccess(*button) : nullptr;
}

} // namespace

MenuButton::MenuButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_menu(new QMenu(this))
{
    QAccessible::installFactory(accessFor); // the same one twice is installed once
    closeWhenChosen(*m_menu);
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

/// Below it, from where reading begins. Chosen once more it closes the menu.
void MenuButton::open()
{
    if (m_menu->isVisible())
        return m_menu->hide();
    const int beside = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(beside, height())));
}

} // namespace holdfast
