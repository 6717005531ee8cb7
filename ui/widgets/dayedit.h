#pragma once

#include <QDateEdit>

namespace holdfast {

/// A date that can be typed over: with all of it selected, what is typed is a new one, taken with Return
/// or when the keyboard goes elsewhere. Understood are the shown form, the locale's short one, the day
/// before the month by name, and ISO 8601; a year of two digits is the nearest such. What is no date
/// of the range leaves the old one.
///
/// Qt alone takes each letter for the part in which the cursor was, and drops what would leave the range
/// on the way.
class DayEdit : public QDateEdit
{
    Q_OBJECT
public:
    using QDateEdit::QDateEdit;

    void stepBy(int steps) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void write(const QString &text);
    void take();
    [[nodiscard]] QDate understood() const;
    [[nodiscard]] QDate readAs(const QString &format) const;

    bool m_typing = false;
    QString m_typed;
};

} // namespace holdfast
