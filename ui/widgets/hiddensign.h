#pragma once

#include <QFrame>

namespace holdfast {

/// Says above everything else that amounts and names are hidden, and shows them again.
class HiddenSign : public QFrame
{
    Q_OBJECT
public:
    explicit HiddenSign(QWidget *parent = nullptr);

Q_SIGNALS:
    void showRequested();
};

} // namespace holdfast
