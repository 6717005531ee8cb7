#include "ui/settings/settingspage.h"

#include "ui/settings/wrappedcheckbox.h"
#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Somebody typing is not told of each letter what is wrong with it.
constexpr std::chrono::milliseconds kTypingRest{500};

constexpr int kLeastOfField = 18;

/// A form puts a field below its label only where the least of it has no room beside: what is in it
/// has to be seen. A choice may be narrower than its longest text, which its list shows whole.
void setLeast(QWidget &field)
{
    const int letters = kLeastOfField * field.fontMetrics().averageCharWidth();
    if (qobject_cast<QLineEdit *>(&field)) {
        field.setMinimumWidth(letters);
    } else if (auto *choice = qobject_cast<QComboBox *>(&field)) {
        choice->setMinimumWidth(std::min(letters, choice->sizeHint().width()));
        choice->view()->setMinimumWidth(choice->view()->sizeHintForColumn(0));
        choice->view()->setAccessibleName(choice->accessibleName());
    }
}

/// A label's text without what marks its shortcut.
QString spoken(QString label)
{
    return label.remove(u'&');
}

} // namespace

SettingsPage::SettingsPage(PreferenceBook &book, const QString &name, const QString &title,
                           QWidget *parent)
    : QWidget(parent), m_book(book), m_title(title), m_form(new QFormLayout(this))
{
    setObjectName(name);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(12);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&m_book, &PreferenceBook::changed, this, &SettingsPage::showNow);
}

void SettingsPage::set(const Preferences &wanted)
{
    if (wanted == m_book.now())
        return;
    m_book.set(wanted, this, [this](const Expected<std::monostate> &kept) {
        if (kept)
            Q_EMIT this->kept();
        else
            Q_EMIT notKept(kept.error());
    });
}

void SettingsPage::reset()
{
    Preferences asItComes;
    Preferences wanted = m_book.now();
    for (const auto &copy : m_copy)
        copy(wanted, asItComes);
    set(wanted);
    showNow(); // also what was typed and never taken
}

void SettingsPage::follow(std::function<void(const Preferences &)> show)
{
    show(m_book.now());
    m_show.push_back(std::move(show));
}

void SettingsPage::onReset(std::function<void(Preferences &, Preferences &)> copy)
{
    m_copy.push_back(std::move(copy));
}

void SettingsPage::showNow()
{
    for (const auto &show : m_show)
        show(m_book.now());
}

QCheckBox *SettingsPage::addSwitch(const QString &name, const QString &text, Flag flag)
{
    auto *box = new WrappedCheckBox(text, this);
    box->setObjectName(name);
    m_form->addRow(box);
    follow([box, flag](const Preferences &now) {
        Preferences copy = now;
        const QSignalBlocker quiet(box);
        box->setChecked(flag(copy));
    });
    onReset([flag](Preferences &to, Preferences &from) { flag(to) = flag(from); });
    connect(box, &QCheckBox::toggled, this, [this, flag](bool on) {
        Preferences wanted = m_book.now();
        flag(wanted) = on;
        set(wanted);
    });
    return box;
}

QSpinBox *SettingsPage::addNumber(const QString &name, const QString &label, const QString &suffix,
                                  Bounds bounds, const Number &get,
                                  const SetNumber &set)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(name);
    field->setRange(bounds.least, bounds.most);
    field->setSuffix(suffix);
    field->setKeyboardTracking(false); // 1 on the way to 15 is nobody's wish
    addField(label, *field);
    follow([field, get](const Preferences &now) {
        const QSignalBlocker quiet(field);
        if (field->value() != get(now))
            field->setValue(get(now));
    });
    onReset([get, set](Preferences &to, Preferences &from) { set(to, get(from)); });
    connect(field, &QSpinBox::valueChanged, this, [this, set](int value) {
        Preferences wanted = m_book.now();
        set(wanted, value);
        SettingsPage::set(wanted);
    });
    return field;
}

QComboBox *SettingsPage::addChoice(const QString &name, const QString &label,
                                   const std::vector<Choice> &choices, const Text &get,
                                   const SetText &set, std::chrono::milliseconds rest)
{
    auto *field = new QComboBox(this);
    field->setObjectName(name);
    for (const Choice &choice : choices)
        field->addItem(choice.text, choice.key);
    addField(label, *field);
    follow([field, get](const Preferences &now) {
        const QSignalBlocker quiet(field);
        field->setCurrentIndex(std::max(0, field->findData(get(now))));
    });
    onReset([get, set](Preferences &to, Preferences &from) { set(to, get(from)); });
    const auto take = [this, field, set] {
        Preferences wanted = m_book.now();
        set(wanted, field->currentData().toString());
        SettingsPage::set(wanted);
    };
    if (rest.count() == 0) {
        connect(field, &QComboBox::currentIndexChanged, this, take);
        return field;
    }
    auto *resting = new QTimer(field);
    resting->setSingleShot(true);
    resting->setInterval(rest);
    connect(field, &QComboBox::currentIndexChanged, resting, qOverload<>(&QTimer::start));
    connect(resting, &QTimer::timeout, this, take);
    return field;
}

QLineEdit *SettingsPage::addText(const QString &name, const QString &label, const Text &get,
                                 const TakeText &take)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setMaxLength(300);
    addField(label, *field);
    PlainLabel *fault = addFault(*field);
    auto *rest = new QTimer(field);
    rest->setSingleShot(true);
    rest->setInterval(kTypingRest);
    const auto takeTyped = [this, field, fault, rest, take] {
        rest->stop();
        if (!field->isModified())
            return;
        Preferences wanted = m_book.now();
        const QString why = take(wanted, field->text());
        showFault(*field, *fault, why);
        if (!why.isEmpty())
            return;
        field->setModified(false);
        set(wanted);
    };
    // Also what was dictated, which is put into the field whole and counts for no typing.
    connect(field, &QLineEdit::textChanged, rest, [field, rest] {
        field->setModified(true);
        rest->start();
    });
    connect(rest, &QTimer::timeout, this, takeTyped);
    connect(field, &QLineEdit::editingFinished, this, [this, field, get, takeTyped] {
        takeTyped();
        if (field->isModified())
            return;
        const QSignalBlocker quiet(field);
        field->setText(get(m_book.now())); // as it is written
    });
    follow([field, fault, get, take](const Preferences &now) {
        if (field->hasFocus()) { // the person is at it
            Preferences typed = now;
            if (field->isModified() || (take(typed, field->text()).isEmpty() && typed == now))
                return;
        }
        const QSignalBlocker quiet(field);
        field->setText(get(now));
        showFault(*field, *fault, {});
    });
    onReset([field, get, take](Preferences &to, Preferences &from) {
        field->setModified(false);
        (void)take(to, get(from));
    });
    return field;
}

void SettingsPage::addField(const QString &label, QWidget &field)
{
    auto *text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(&field);
    if (field.accessibleName().isEmpty())
        field.setAccessibleName(spoken(label));
    setLeast(field);
    m_form->addRow(text, &field);
}

PlainLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new PlainLabel(text, this);
    note->setWordWrap(true);
    m_form->addRow(note);
    return note;
}

PlainLabel *SettingsPage::addHeading(const QString &text)
{
    auto *heading = new PlainLabel(text, this);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_form->addRow(heading);
    return heading;
}

PlainLabel *SettingsPage::addFault(QWidget &field)
{
    auto *fault = new PlainLabel(this);
    fault->setObjectName(field.objectName() + u"Fault"_s);
    fault->setWordWrap(true);
    keepColour(*fault, QPalette::WindowText, [](const QPalette &palette) {
        return toneColor(Tone::NeedsYou, palette, palette.color(QPalette::Window));
    });
    fault->hide();
    m_form->addRow(fault);
    return fault;
}

void SettingsPage::showFault(QWidget &field, PlainLabel &label, const QString &sentence)
{
    field.setAccessibleDescription(sentence);
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

} // namespace holdfast
