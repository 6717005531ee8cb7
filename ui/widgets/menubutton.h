#pragma once

#include <QPushButton>

class QMenu;

namespace holdfast {

/// A button that opens a menu, and looks like it; pressed once more it closes it. QPushButton's own menu
/// is not used: whoever opens that, such as a screen reader, gets no answer until something was chosen in
/// it, and does not find it.
class MenuButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    /// Empty at first.
    [[nodiscard]] QMenu &opened() const { return *m_menu; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void open();

    QMenu *m_menu;
};

} // namespace holdfast
