#pragma once

#include <QPushButton>

namespace holdfast {

/// A push button whose picture and words stand next to each other in the middle, also where texts are
/// read from the right: there the styles of Qt 6.4 leave the words at the far edge.
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace holdfast
