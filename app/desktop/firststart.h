#pragma once

#include "core/base/clock.h"
#include "core/profile/profile.h"
#include "core/service/preferencebook.h"
#include "core/service/profilechooser.h"
#include "ui/words/datewords.h"

#include <QMetaObject>
#include <QObject>

#include <functional>

class QWidget;

namespace holdfast {

class FirstStartPage;
class ProfileWindow;

/// The first minutes with Holdfast: the question what to open, then the secret if there is none,
/// then the self-test. Once and never again; what the answer is, is written down at once.
class FirstStart : public QObject
{
    Q_OBJECT
public:
    /// References outlive this.
    struct Parts
    {
        ProfileChooser &chooser;
        PreferenceBook &preferences;
        const Clock &clock;
        ProfileFolders folders; ///< where a profile file that is opened goes
        /// Lets a person choose a file; calls back with its path, or never.
        std::function<void(QWidget &, std::function<void(const QString &)>)> chooseFile;
        std::function<void()> openSelfTest;
    };

    explicit FirstStart(Parts parts, QObject *parent = nullptr);

    /// Puts the question in front of `window`, which outlives this. Call once.
    void ask(ProfileWindow &window);

Q_SIGNALS:
    /// Once: the first picture of the question can be seen.
    void asked();
    /// The question is answered and gone, and the chosen profile is the one to take online.
    void answered();

private:
    void chooseFile();
    void takeFile(const QString &path);
    void answer(const ProfileId &profile);
    void follow();
    void look();
    [[nodiscard]] WordContext words() const;

    const Parts m_parts;
    ProfileWindow *m_window = nullptr;
    FirstStartPage *m_page = nullptr;
    QMetaObject::Connection m_following;
};

} // namespace holdfast
