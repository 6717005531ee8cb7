#pragma once

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QString>

namespace holdfast {

/// A label that shows text as it is: never as HTML (an `<img>` in a bank's name would open a file)
/// and never with a shortcut made of an ampersand unless it has a buddy. It stands where the window's
/// direction has it, whatever direction a bank's name is read in.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr) : PlainLabel(QString(), parent) {}
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    enum class Rank { Text, Headline, Title };
    /// Larger letters than the application's, and so also when those become others.
    void setRank(Rank rank);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void alignByWindow();
    void fitLetters();
    [[nodiscard]] bool paintsLines() const;
    void paintLines();

    Rank m_rank = Rank::Text;
};

/// For menus, buttons, tabs and titles, which take `&` for a shortcut: "M&S Bank" stays itself.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// For tooltips, which take what looks like markup for markup. Line breaks are kept.
[[nodiscard]] QString plainToolTip(const QString &text);

/// A message of which every part is shown as it is; deleted when it is closed. Qt takes the second text
/// of a QMessageBox for markup when it looks like it.
[[nodiscard]] QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title,
                                        const QString &headline, const QString &rest,
                                        QWidget *parent);

/// For window titles, where `[*]` is the place of the "changed" mark.
[[nodiscard]] QString plainTitle(const QString &text);

/// A button as roomy as all others here; call again when its text has changed. Return presses it while
/// it has the keyboard, as Space does, and does not go on to a dialog's default button.
void giveRoom(QPushButton &button);

} // namespace holdfast
