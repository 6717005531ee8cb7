#pragma once

#include <QSlider>

#include <vector>

namespace holdfast {

/// A horizontal slider with marks under some of its places.
class MarkedSlider : public QSlider
{
    Q_OBJECT
public:
    explicit MarkedSlider(QWidget *parent = nullptr);

    /// Those outside of the range are not shown.
    void setMarks(std::vector<int> values);
    [[nodiscard]] const std::vector<int> &marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_marks;
};

} // namespace holdfast
