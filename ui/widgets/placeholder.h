#pragma once

#include "ui/widgets/statesign.h"

#include <QWidget>

class QPushButton;

namespace holdfast {

class PlainLabel;

/// What stands where the list would be when there is no list: loading, nothing connected yet,
/// nothing found, or a fault. A picture where there is room for one, a headline, a sentence and at
/// most one button. A new headline is said by screen readers when it comes.
class Placeholder : public QWidget
{
    Q_OBJECT
public:
    explicit Placeholder(QWidget *parent = nullptr);

    /// An empty `button` shows none.
    void show(const QString &headline, const QString &sentence, const QString &button);
    /// The picture above the words from now on; without this there is none.
    void setSign(StateSign::Kind kind);
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void buttonClicked();

private:
    StateSign *m_sign = nullptr;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace holdfast
