#include "ui/settings/settingspages.h"

#include "ui/settings/wrappedcheckbox.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/dateformats.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

class RemindersPage final : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(RemindersPage)
public:
    RemindersPage(PreferenceBook &book, QWidget *parent)
        : SettingsPage(book, u"remindersPage"_s, tr("Reminders"), parent)
    {
        addSwitch(u"remindersOn"_s, tr("Remind &me before a consent ends"),
                  [](Preferences &p) -> bool & { return p.reminders.on; });
        QWidget *ladder = addText(
            u"ladder"_s, tr("&Days before the end"),
            [](const Preferences &p) { return ladderText(p.reminders.ladder); },
            [](Preferences &p, const QString &text) {
                const auto days = ladderFromText(text);
                if (!days)
                    return tr("Type up to 12 whole numbers from 0 to 365 with commas between "
                              "them.");
                p.reminders.ladder = *days;
                return QString();
            });
        QWidget *note =
            addNote(tr("For a consent of 90 days; longer and shorter ones are scaled."));
        addQuietHours();
        QWidget *digest = addSwitch(
            u"digest"_s, tr("&One notification for all that is due at the same time"),
            [](Preferences &p) -> bool & { return p.reminders.digest; });
        QWidget *notifications =
            addSwitch(u"notifications"_s, tr("Show &notifications on the desktop"),
                      [](Preferences &p) -> bool & { return p.reminders.notifications; });
        addSwitch(u"tray"_s, tr("Show an &icon in the tray, where the desktop has one"),
                  [](Preferences &p) -> bool & { return p.reminders.tray; });
        follow([=, this](const Preferences &now) {
            for (QWidget *one :
                 {ladder, note, digest, notifications, static_cast<QWidget *>(m_quiet)})
                one->setEnabled(now.reminders.on);
            for (QTimeEdit *time : {m_from, m_to})
                time->setEnabled(now.reminders.on && now.reminders.quiet.has_value());
        });
    }

    void reset() override
    {
        const QuietHours usual;
        const QSignalBlocker quietFrom(m_from); // nothing in between is anybody's wish
        const QSignalBlocker quietTo(m_to);
        m_from->setTime(usual.from);
        m_to->setTime(usual.to);
        SettingsPage::reset();
    }

private:
    void addQuietHours()
    {
        m_quiet = new WrappedCheckBox(tr("&Quiet hours: nobody is disturbed"), this);
        m_quiet->setObjectName(u"quiet"_s);
        addRow(*m_quiet);
        m_from = addTime(u"quietFrom"_s, tr("&From"));
        m_to = addTime(u"quietTo"_s, tr("&Until"));
        follow([this](const Preferences &now) {
            const QuietHours hours = now.reminders.quiet.value_or(QuietHours{});
            const QSignalBlocker a(m_quiet);
            const QSignalBlocker b(m_from);
            const QSignalBlocker c(m_to);
            m_quiet->setChecked(now.reminders.quiet.has_value());
            // What was chosen stays to be seen, and comes back with the tick.
            if (!now.reminders.quiet)
                return;
            m_from->setTime(hours.from);
            m_to->setTime(hours.to);
        });
        onReset([](Preferences &to, Preferences &from) {
            to.reminders.quiet = from.reminders.quiet;
        });
        connect(m_quiet, &QCheckBox::toggled, this, [this] { take(); });
    }

    QTimeEdit *addTime(const QString &name, const QString &label)
    {
        const QuietHours usual;
        auto *time = new QTimeEdit(name == u"quietFrom" ? usual.from : usual.to, this);
        time->setObjectName(name);
        time->setLocale(QLocale()); // the window may be older than the language
        time->setDisplayFormat(clockFormat(time->locale()));
        time->setKeyboardTracking(false);
        addField(label, *time);
        connect(time, &QTimeEdit::timeChanged, this, [this] { take(); });
        return time;
    }

    void take()
    {
        Preferences wanted = book().now();
        wanted.reminders.quiet.reset();
        if (m_quiet->isChecked())
            wanted.reminders.quiet = QuietHours{m_from->time(), m_to->time()};
        set(wanted);
    }

    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
};

} // namespace

SettingsPage *makeRemindersPage(PreferenceBook &book, QWidget *parent)
{
    return new RemindersPage(book, parent);
}

} // namespace holdfast
