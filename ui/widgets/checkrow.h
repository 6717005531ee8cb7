#pragma once

#include "core/service/selftest.h"
#include "ui/words/datewords.h"

#include <QWidget>

namespace holdfast {

/// One line of the self-test: a sign, what was looked at with one word for how it is, what was found
/// and, where it failed, what to do. Takes the focus, so that the keyboard can walk through the
/// lines and a screen reader reads each as one sentence.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    CheckRow(const CheckLine &line, const WordContext &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CheckState m_state;
};

} // namespace holdfast
