#pragma once

#include "ui/widgets/statesign.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSpacerItem;

namespace holdfast {

class PlainLabel;

/// What stands where the list would be when there is no list: loading, nothing connected yet,
/// nothing found, or a fault. A picture where there is room for one, a headline, a sentence and at
/// most one button. Where there is little room the picture goes and the words stand closer. A new
/// headline is said by screen readers when it comes.
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
    /// As narrow as it is given; the sentence then takes more lines.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void buttonClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int widthOfColumn(bool roomy) const;
    [[nodiscard]] bool hasRoom() const;
    void arrange(bool roomy);

    QWidget *m_column;
    StateSign *m_sign = nullptr;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    QSpacerItem *m_gap; ///< above the button
    QPushButton *m_button;
    std::optional<bool> m_roomy; ///< how it is arranged
};

} // namespace holdfast
