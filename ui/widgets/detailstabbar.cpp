#include "ui/widgets/detailstabbar.h"

#include "ui/widgets/plaintexts.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace holdfast {

DetailsTabBar::DetailsTabBar(QWidget *parent) : QTabBar(parent)
{
    connect(this, &QTabBar::currentChanged, this, &DetailsTabBar::dress);
}

void DetailsTabBar::describe(int tab, const QString &name, const QIcon &picture)
{
    if (tab >= m_tabs.size())
        m_tabs.resize(tab + 1);
    m_tabs[tab] = {name, picture};
    setAccessibleTabName(tab, name);
    dress();
}

int DetailsTabBar::gap() const
{
    return style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this);
}

int DetailsTabBar::widthOfName(int tab) const
{
    return fontMetrics().size(Qt::TextShowMnemonic, withoutMnemonic(m_tabs[tab].name)).width() +
           gap();
}

int DetailsTabBar::widthOfPicture() const
{
    return iconSize().width() + gap();
}

/// Some styles have a least width for tabs, with which six would not have room.
QSize DetailsTabBar::tabSizeHint(int tab) const
{
    const QSize hint = QTabBar::tabSizeHint(tab);
    if (tab >= int(m_tabs.size()))
        return hint;
    const int wanted = tabText(tab).isEmpty() ? widthOfPicture() : widthOfName(tab);
    return {std::min(hint.width(), wanted), hint.height()};
}

int DetailsTabBar::widthOfNames() const
{
    int width = 0;
    for (int tab = 0; tab < m_tabs.size(); ++tab)
        width += widthOfName(tab);
    return width;
}

void DetailsTabBar::fit(int room)
{
    if (room == m_room)
        return;
    m_room = room;
    dress();
}

void DetailsTabBar::dress()
{
    if (m_tabs.size() < count() || m_room <= 0)
        return;
    const bool allNamed = widthOfNames() <= m_room;
    for (int tab = 0; tab < count(); ++tab) {
        const int withName = (count() - 1) * widthOfPicture() + widthOfName(tab);
        const bool named = allNamed || (tab == currentIndex() && withName <= m_room);
        show(tab, named, !named);
    }
}

/// Only what differs: each change has the bar laid out anew.
void DetailsTabBar::show(int tab, bool named, bool pictured)
{
    const QString text = named ? withoutMnemonic(m_tabs[tab].name) : QString();
    if (tabText(tab) != text)
        setTabText(tab, text);
    if (tabIcon(tab).isNull() == pictured)
        setTabIcon(tab, pictured ? m_tabs[tab].picture : QIcon());
    if (const QString tip = named ? QString() : plainToolTip(m_tabs[tab].name);
        tabToolTip(tab) != tip)
        setTabToolTip(tab, tip);
}

void DetailsTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace holdfast
