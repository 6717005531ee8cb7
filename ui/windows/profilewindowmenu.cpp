// The part of ProfileWindow about its menu of profiles and users, and the names in sight.
#include "ui/windows/profilewindow.h"

#include "core/base/plaintext.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilemenu.h"
#include "ui/windows/userpicker.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// A menu bar gives its corner room when that comes, and does not look again.
void fitCorner(QMenuBar &bar)
{
    if (QWidget *corner = bar.cornerWidget()) {
        corner->layout()->activate();
        bar.setCornerWidget(corner);
    }
}

} // namespace

/// The entry in the menu always counts what is new; the button is there only while something is.
void ProfileWindow::showUnseen(MainWindow &page)
{
    if (!m_reminders)
        return;
    auto *button = page.menuBar()->findChild<QToolButton *>(u"remindersButton"_s);
    auto *entry = page.findChild<QAction *>(u"menuReminders"_s);
    if (!button || !entry)
        return;
    const int unseen = m_reminders->unseen();
    const QString words = tr("%n new reminder(s)", nullptr, unseen);
    button->setText(words);
    button->setVisible(unseen > 0);
    if (unseen > std::exchange(m_unseenSaid, unseen))
        Announcer::around(page).announce(words);
    entry->setText(unseen > 0 ? tr("Re&minders: %n new…", nullptr, unseen) : tr("Re&minders…"));
    fitCorner(*page.menuBar());
}

/// Where the eye looks for whose connections these are, and the mouse for others.
void ProfileWindow::addButton(MainWindow &page)
{
    auto *button = new QToolButton(page.menuBar());
    button->setObjectName(u"profileButton"_s);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = page.findChild<QMenu *>(u"profileMenu"_s);
    connect(button, &QToolButton::clicked, menu, [this, button, menu] {
        fillMenu(*menu); // for its width: the right edge stands under the button's
        menu->popup(button->mapToGlobal(
            QPoint(button->width() - menu->sizeHint().width(), button->height())));
    });
    auto *reminders = new QToolButton(page.menuBar());
    reminders->setObjectName(u"remindersButton"_s);
    reminders->setAutoRaise(true);
    reminders->setToolTip(tr("Show what you were reminded of"));
    reminders->hide();
    connect(reminders, &QToolButton::clicked, this, &ProfileWindow::openReminders);
    auto *corner = new QWidget(page.menuBar());
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(reminders);
    line->addWidget(button);
    page.menuBar()->setCornerWidget(corner);
    corner->show();
    showUnseen(page);
}

void ProfileWindow::fillMenu(QMenu &menu)
{
    const WordContext words = wordsAt(m_clock.now());
    fillProfileMenu(menu, m_chooser, words,
                    {[this](const ProfileChoice &profile) {
                         if (profile.fault)
                             tellFault(profile);
                         else
                             m_chooser.showProfile(profile.id);
                     },
                     [this](const UserId &user) { m_chooser.showUser(user); },
                     [this] { askUser(); }, [this] { Q_EMIT profileFileWanted(); }});
}

void ProfileWindow::showNames()
{
    const QString name = shownProfileName(m_chooser.service());
    const UserId user = m_chooser.shownUser().value_or(UserId());
    QString title = name;
    if (m_chooser.users().size() > 1 && !user.isEmpty()) {
        //: %1 the name of a profile, %2 the id of a user.
        title = tr("%1 – user %2").arg(name, singleLine(user.value(), 40));
    }
    setWindowTitle(name.isEmpty() ? tr("Holdfast") : plainTitle(tr("Holdfast – %1").arg(title)));
    auto *button = page().menuBar()->findChild<QToolButton *>(u"profileButton"_s);
    if (!button)
        return;
    //: %1 what is shown; the arrow says that others can be chosen here.
    button->setText(withoutMnemonic(tr("%1 ▾").arg(title)));
    button->setAccessibleName(tr("Profile: %1").arg(title));
    button->setToolTip(tr("Show another profile or user"));
    button->setVisible(!name.isEmpty());
    fitCorner(*page().menuBar());
}

void ProfileWindow::askUser()
{
    auto *picker = new UserPicker(m_chooser.service(), m_clock, &page());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &UserPicker::userChosen, this,
            [this](const UserId &user) { m_chooser.showUser(user); });
    picker->open();
}

void ProfileWindow::tellFault(const ProfileChoice &profile)
{
    const WordContext context = wordsAt(m_clock.now());
    const ErrorWords words = errorWords(*profile.fault, context);
    QMessageBox *box = plainMessage(QMessageBox::Warning, singleLine(profile.name, 60),
                                    words.headline, meaningInOne(words), this);
    box->setObjectName(u"profileFault"_s);
    box->setDetailedText(profile.fault->detail);
    box->open();
}

} // namespace holdfast
