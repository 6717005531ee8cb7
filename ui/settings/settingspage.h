#pragma once

#include "core/service/preferencebook.h"

#include <QFormLayout>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace holdfast {

class PlainLabel;

/// One page of the settings dialog: fields that each stand for one value of Preferences. What is
/// changed applies at once; typed text once it rests or is left, and only when it can be used: else
/// a sentence below the field says what is expected, and what was set before goes on to hold.
///
/// Follows the book when something else changes it, without touching what the person is typing.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// A place in Preferences.
    using Flag = bool &(*)(Preferences &);
    using Number = std::function<int(const Preferences &)>;
    using SetNumber = std::function<void(Preferences &, int)>;
    struct Choice
    {
        QString key; ///< names the value, never shown
        QString text;
    };
    using Text = std::function<QString(const Preferences &)>;
    using SetText = std::function<void(Preferences &, const QString &)>;
    /// Takes what was typed into the preferences, or says in one sentence why not; empty: taken.
    using TakeText = std::function<QString(Preferences &, const QString &)>;

    /// `book` must outlive this.
    SettingsPage(PreferenceBook &book, const QString &name, const QString &title,
                 QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// Everything on this page as it comes.
    virtual void reset();
    [[nodiscard]] virtual bool canReset() const { return true; }

    // Each field gets `name` as its object name and its label as its accessible name.
    QCheckBox *addSwitch(const QString &name, const QString &text, Flag flag);
    QSpinBox *addNumber(const QString &name, const QString &label, const QString &suffix,
                        Bounds bounds, const Number &get, const SetNumber &set);
    QComboBox *addChoice(const QString &name, const QString &label,
                         const std::vector<Choice> &choices, const Text &get, const SetText &set,
                         std::chrono::milliseconds rest = {});
    QLineEdit *addText(const QString &name, const QString &label, const Text &get,
                       const TakeText &take);
    /// A row for a field of the page's own.
    void addField(const QString &label, QWidget &field);
    /// The same for one that carries its label itself.
    void addRow(QWidget &field) { m_form->addRow(&field); }
    PlainLabel *addNote(const QString &text);
    PlainLabel *addHeading(const QString &text);

Q_SIGNALS:
    /// What was set holds for this run only.
    void notKept(const holdfast::Error &error);
    /// All that is set is written down.
    void kept();

protected:
    [[nodiscard]] PreferenceBook &book() const { return m_book; }
    void set(const Preferences &wanted);
    /// Called whenever the book has changed, and at once.
    void follow(std::function<void(const Preferences &)> show);
    /// Copies a value of this page from one to the other; what reset() does for each.
    void onReset(std::function<void(Preferences &, Preferences &)> copy);
    /// A sentence below the field that was added last, read out with it; hidden while empty.
    PlainLabel *addFault(QWidget &field);
    static void showFault(QWidget &field, PlainLabel &label, const QString &sentence);

private:
    void showNow();

    PreferenceBook &m_book;
    const QString m_title;
    QFormLayout *m_form;
    std::vector<std::function<void(const Preferences &)>> m_show;
    std::vector<std::function<void(Preferences &, Preferences &)>> m_copy;
};

} // namespace holdfast
