#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>
#include <QTabBar>

#include <map>

namespace holdfast::test {

/// Collects the underlined letters that can be pressed at the same time, and tells which of them two
/// texts share: Qt then only moves the keyboard from one to the other, and presses neither.
///
/// What is visible counts, be it enabled or not: it may be the next moment.
class LetterCheck
{
public:
    /// Everything visible in `window`, its menu bar and itself included.
    void takeWindow(const QWidget &window)
    {
        take(window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible())
                take(*widget);
        }
    }
    /// The visible entries of one menu, as it opens; without those of its submenus.
    void takeMenu(QMenu &menu)
    {
        Q_EMIT menu.aboutToShow();
        for (const QAction *action : menu.actions())
            takeAction(*action);
    }
    void take(const QString &text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            m_texts[letter.toString(QKeySequence::PortableText)] << text;
    }

    /// How many letters there are.
    [[nodiscard]] int count() const
    {
        int all = 0;
        for (const auto &[letter, texts] : m_texts)
            all += int(texts.size());
        return all;
    }
    /// One line for each letter that is not one text's alone.
    [[nodiscard]] QStringList clashes() const
    {
        QStringList lines;
        for (const auto &[letter, texts] : m_texts) {
            if (texts.size() > 1)
                lines << letter + QStringLiteral(": ") + texts.join(QStringLiteral(" | "));
        }
        return lines;
    }

private:
    void takeAction(const QAction &action)
    {
        if (action.isVisible() && !action.isSeparator())
            take(action.text());
    }
    void take(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            take(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(&widget);
                 label && label->buddy() && label->textFormat() != Qt::RichText)
            take(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            take(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs->tabText(tab));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
            for (const QAction *action : bar->actions())
                takeAction(*action);
        }
    }

    std::map<QString, QStringList> m_texts; ///< by letter
};

/// The clashes of a menu and of all its submenus, filled as they open.
inline QStringList clashesIn(QMenu &menu)
{
    LetterCheck letters;
    letters.takeMenu(menu);
    QStringList all = letters.clashes();
    for (const QAction *action : menu.actions()) {
        if (action->menu() && action->isVisible())
            all << clashesIn(*action->menu());
    }
    return all;
}

} // namespace holdfast::test
