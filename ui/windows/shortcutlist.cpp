#include "ui/windows/shortcutlist.h"

#include "ui/widgets/plaintexts.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// "&Connect a bank…" as it is read: "Connect a bank".
QString plainText(const QAction &action)
{
    QString text = action.text().section(u'\t', 0, 0);
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << one.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

QString placeOf(const QAction &action)
{
    const bool ofWidget = action.shortcutContext() == Qt::WidgetShortcut ||
                          action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
    const auto *widget = qobject_cast<const QWidget *>(action.parent());
    return ofWidget && widget ? widget->accessibleName() : QString();
}

} // namespace

std::vector<ShortcutLine> shortcutsIn(const QWidget &window, const std::vector<KeysAt> &own)
{
    std::vector<ShortcutLine> lines;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty() && action->isVisible())
            lines.push_back({keysText(action->shortcuts()), plainText(*action), placeOf(*action)});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ShortcutLine &a, const ShortcutLine &b) {
        return a.where < b.where; // the whole window has no name
    });
    for (const KeysAt &place : own) {
        // Behind those that are actions there.
        auto at = std::find_if(lines.rbegin(), lines.rend(), [&place](const ShortcutLine &line) {
                      return line.where == place.where;
                  }).base();
        if (at == lines.begin())
            at = lines.end();
        for (const OwnKeys &one : place.keys)
            at = lines.insert(at, {keysText(one.keys), one.what, place.where}) + 1;
    }
    return lines;
}

} // namespace holdfast
