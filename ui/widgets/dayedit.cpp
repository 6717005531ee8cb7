#include "ui/widgets/dayedit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace holdfast {

using namespace Qt::StringLiterals;

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool printed = !text.isEmpty() && text.front().isPrint() &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!m_typing) {
        const QLineEdit &line = *lineEdit();
        const bool all = !line.text().isEmpty() && line.selectedText() == line.text();
        if (!all || !printed || !text.front().isLetterOrNumber())
            return QDateEdit::keyPressEvent(event);
        m_typing = true;
        m_typed.clear();
    }
    if (printed) {
        m_typed += text;
        return write(m_typed);
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
        m_typed.chop(1);
        return write(m_typed);
    case Qt::Key_Escape:
        m_typed.clear();
        return take();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return take();
    case Qt::Key_Shift:
    case Qt::Key_AltGr:
        return;
    default:
        take();
        QDateEdit::keyPressEvent(event);
    }
}

/// Steps, and clicks, are of the day that is shown.
void DayEdit::stepBy(int steps)
{
    if (m_typing)
        take();
    QDateEdit::stepBy(steps);
}

void DayEdit::mousePressEvent(QMouseEvent *event)
{
    if (m_typing)
        take();
    QDateEdit::mousePressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_typing)
        take();
    QDateEdit::focusOutEvent(event);
}

/// As it is: the date's own checks would take letters away.
void DayEdit::write(const QString &text)
{
    const QSignalBlocker unchecked(lineEdit());
    lineEdit()->setText(text);
}

void DayEdit::take()
{
    m_typing = false;
    const QDate wanted = understood();
    write(textFromDateTime(dateTime()));
    if (wanted.isValid() && wanted >= minimumDate() && wanted <= maximumDate())
        setDate(wanted);
    lineEdit()->selectAll();
}

QDate DayEdit::understood() const
{
    for (const QString &format :
         {displayFormat(), locale().dateFormat(QLocale::ShortFormat), u"yyyy-MM-dd"_s,
          u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, u"d/M/yyyy"_s,
          u"d.M.yyyy"_s}) {
        QString four = format;
        if (!four.contains(u"yyyy"_s))
            four.replace(u"yy"_s, u"yyyy"_s);
        for (const QString &one : {format, four}) {
            if (const QDate date = readAs(one); date.isValid())
                return date;
        }
    }
    return {};
}

QDate DayEdit::readAs(const QString &format) const
{
    QDate date = locale().toDate(m_typed.simplified(), format);
    if (date.isValid() && !format.contains(u"yyyy"_s)) {
        while (date.addYears(50) < this->date()) // Qt takes 27 for 1927
            date = date.addYears(100);
    }
    return date;
}

} // namespace holdfast
