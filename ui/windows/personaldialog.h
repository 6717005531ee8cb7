#pragma once

#include "ui/widgets/ownkeys.h"

#include <QDate>
#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace holdfast {

/// What a person can set for a connection or an account; what is not set does not apply to it and
/// is not asked for.
struct PersonalTexts
{
    QString ownName;
    QString notes;
    std::optional<bool> hidden;    ///< accounts
    std::optional<bool> reminders; ///< connections
    std::optional<QDate> quietUntil = {}; ///< no reminder before that day; only with `reminders`
    std::optional<QString> person = {}; ///< connections: who logs in; empty when nobody is named
    friend bool operator==(const PersonalTexts &, const PersonalTexts &) = default;
};

/// Own name and notes. Enter in a line keeps what was typed, Escape leaves everything as it was; in
/// the notes Enter begins a new line and Ctrl+Enter keeps. Opened with open(); answers with kept()
/// when something was changed.
class PersonalDialog : public QDialog
{
    Q_OBJECT
public:
    /// `knownAs` is the name in use without an own one: the bank's. `today` is the person's day.
    PersonalDialog(const QString &title, const QString &knownAs, const PersonalTexts &now,
                   QDate today, QWidget *parent);
    /// Names to choose from where one is asked for; others can be typed.
    void offerPersons(const QStringList &names);

    /// What stands in it now, as it would be kept.
    [[nodiscard]] PersonalTexts typed() const;
    [[nodiscard]] bool isChanged() const { return typed() != m_before; }
    /// What stood in it when it was opened.
    [[nodiscard]] const PersonalTexts &before() const { return m_before; }
    /// Has what was typed another time, over `before`, stand in it; what was not touched then is as
    /// it is now. It is kept, or left, as if it had been typed now.
    void goOnWith(const PersonalTexts &typed, const PersonalTexts &before);

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    void kept(const holdfast::PersonalTexts &texts);

private:
    void addPerson(QVBoxLayout &column);
    void addReminders(QVBoxLayout &column);
    void keep();

    PersonalTexts m_before;
    QDate m_today;
    QLineEdit *m_name;
    QPlainTextEdit *m_notes;
    QComboBox *m_person = nullptr;
    QCheckBox *m_hidden = nullptr;
    QCheckBox *m_reminders = nullptr;
    QCheckBox *m_quiet = nullptr;
    QDateEdit *m_quietUntil = nullptr;
};

} // namespace holdfast
