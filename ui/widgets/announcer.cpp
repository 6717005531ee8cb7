#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Announcer::staticMetaObject.className()) || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
}

void installOnce()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    installOnce();
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
}

Announcer &Announcer::around(QWidget &widget)
{
    for (QWidget *around = &widget; around; around = around->parentWidget()) {
        if (auto *known = around->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly))
            return *known;
        if (around->isWindow())
            break;
    }
    auto *announcer = new Announcer(widget.window());
    announcer->show();
    return *announcer;
}

void Announcer::announce(const QString &sentence)
{
    if (sentence.isEmpty() || sentence == m_said || !isVisible())
        return;
    m_said = sentence;
    setAccessibleName(sentence); // tells by itself that the name is another one
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
#else
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

void Announcer::forget()
{
    m_said.clear();
    setAccessibleName(QString());
}

void announce(QLabel &label, const QString &text)
{
    if (label.text() == text)
        return;
    label.setText(text);
    if (label.isVisible())
        Announcer::around(label).announce(text);
}

} // namespace holdfast
