#pragma once

#include <QWidget>

class QPushButton;

namespace holdfast {

class PlainLabel;

/// What stands where the list would be when there is no list: loading, nothing connected yet,
/// nothing found, or a fault. A headline, a sentence and at most one button.
class Placeholder : public QWidget
{
    Q_OBJECT
public:
    explicit Placeholder(QWidget *parent = nullptr);

    /// An empty `button` shows none.
    void show(const QString &headline, const QString &sentence, const QString &button);
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void buttonClicked();

private:
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace holdfast
