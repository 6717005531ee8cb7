#include "ui/windows/profilemenu.h"

#include "core/base/plaintext.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/errorwords.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameLength = 60;
/// More users than that are looked up in the service's list rather than read in a menu.
constexpr size_t kMostUsers = 12;

/// Under whose name translators find these texts.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileMenu)
};

/// Two profiles of one name are told apart by their files.
QString nameIn(const std::vector<ProfileChoice> &all, const ProfileChoice &profile)
{
    if (profile.id.isEmpty())
        return Text::tr("Sandbox on this computer");
    const QString name = singleLine(profile.name, kNameLength);
    const auto same = std::count_if(all.begin(), all.end(), [&](const ProfileChoice &one) {
        return one.name == profile.name && !one.id.isEmpty();
    });
    if (same < 2)
        return name;
    //: %1 the name of a profile, %2 the name of its file.
    return Text::tr("%1 (%2)").arg(name, singleLine(profile.id.value(), kNameLength));
}

void addProfile(QMenu &menu, QActionGroup &group, const QString &name, const ProfileChoice &profile,
                const WordContext &words)
{
    QAction *action = menu.addAction(withoutMnemonic(name));
    action->setObjectName(u"profile:"_s + profile.id.value());
    action->setCheckable(true);
    group.addAction(action);
    if (profile.fault) {
        //: %1 the name of a profile.
        action->setText(withoutMnemonic(Text::tr("%1: cannot be used…").arg(name)));
        action->setToolTip(plainToolTip(errorWords(*profile.fault, words).whatItMeans));
    } else if (profile.system) {
        action->setToolTip(plainToolTip(Text::tr("Set up for everybody on this computer")));
    }
}

void addUser(QMenu &menu, QActionGroup &group, const UserId &user)
{
    QAction *action = menu.addAction(withoutMnemonic(singleLine(user.value(), kNameLength)));
    action->setObjectName(u"user:"_s + user.value());
    action->setCheckable(true);
    group.addAction(action);
}

/// The shown one is always among them.
std::vector<UserId> fewUsers(const ProfileChooser &chooser)
{
    std::vector<UserId> users = chooser.users();
    if (users.size() <= kMostUsers)
        return users;
    const auto shown = std::find(users.begin(), users.end(), chooser.shownUser().value_or(UserId()));
    if (shown != users.end() && shown - users.begin() >= qsizetype(kMostUsers))
        std::swap(*shown, users[kMostUsers - 1]);
    users.resize(kMostUsers);
    return users;
}

} // namespace

void fillProfileMenu(QMenu &menu, const ProfileChooser &chooser, const WordContext &words,
                     const ProfileMenuActions &actions)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly)); // of the last time
    menu.setToolTipsVisible(true);
    const std::vector<ProfileChoice> profiles = chooser.profiles();
    auto *ofProfiles = new QActionGroup(&menu);
    for (const ProfileChoice &profile : profiles) {
        addProfile(menu, *ofProfiles, nameIn(profiles, profile), profile, words);
        QAction *action = menu.actions().constLast();
        action->setChecked(chooser.shownProfile() == profile.id);
        QObject::connect(action, &QAction::triggered, &menu,
                         [actions, profile] { actions.profile(profile); });
    }
    menu.addAction(Text::tr("&Open a profile file…"), &menu, actions.profileFile)
        ->setObjectName(u"profileFile"_s);
    //: %1 the name of a profile.
    const QString users = Text::tr("Users of %1").arg(shownProfileName(chooser.service()));
    menu.addSection(withoutMnemonic(users))->setObjectName(u"usersSection"_s);
    auto *ofUsers = new QActionGroup(&menu);
    for (const UserId &user : fewUsers(chooser)) {
        addUser(menu, *ofUsers, user);
        QAction *action = menu.actions().constLast();
        action->setChecked(chooser.shownUser() == user);
        QObject::connect(action, &QAction::triggered, &menu, [actions, user] { actions.user(user); });
    }
    QAction *other = menu.addAction(Text::tr("Another &user…"), &menu, actions.otherUser);
    other->setObjectName(u"otherUser"_s);
    other->setEnabled(chooser.shownProfile().has_value());
    if (const qsizetype more = chooser.notWatched(); more > 0) {
        menu.addSeparator();
        QAction *told = menu.addAction(withoutMnemonic(
            //: Of profiles or users that were opened in earlier starts and are too many.
            Text::tr("%n more profile(s) or user(s) are not watched", nullptr, int(more))));
        told->setObjectName(u"notWatched"_s);
        told->setEnabled(false);
    }
}

QString shownProfileName(const ConnectionService &service)
{
    return singleLine(service.profile().name, kNameLength);
}

} // namespace holdfast
