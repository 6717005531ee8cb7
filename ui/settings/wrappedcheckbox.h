#pragma once

#include <QCheckBox>

namespace holdfast {

/// A check box whose text goes on more lines where one is too narrow.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappedCheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize sizeOf(const QString &text) const;
    [[nodiscard]] QString wrapped(int width) const;
    void wrap();

    const QString m_whole;
};

} // namespace holdfast
