#pragma once

#include <QWidget>

namespace holdfast {

/// The picture above the words where there is no list: drawn in one line weight, in the palette's
/// own ink. It says nothing that the words do not say, and a screen reader passes it over.
class StateSign : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Reading, ///< a page whose lines are still coming
        NoBank,  ///< a bank, and a plus
        NoMatch, ///< a lens
        Offline, ///< a line that is cut
        Fault,   ///< the triangle of "needs you"
    };

    explicit StateSign(QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Reading;
};

} // namespace holdfast
