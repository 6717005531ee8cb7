#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace holdfast {

/// The bar above the list: connect a bank, ask the service now, renew what is due, and the search.
class MainBar : public QWidget
{
    Q_OBJECT
public:
    explicit MainBar(QWidget *parent = nullptr);

    /// A profile that only reads connects nothing and renews nothing.
    void setReadsOnly(bool readsOnly);
    void setChecking(bool checking);
    /// How many connections are due; without any there is nothing to press. Not while one is being
    /// renewed in another way (`flowUnderWay`).
    void setDue(int due, bool flowUnderWay);
    /// A renewal session is under way, in words: the button goes to it.
    void setRenewing(const QString &text);

    /// Puts pictures on the buttons, for which room is kept: after the window's first picture.
    void showIcons();

    [[nodiscard]] bool mayConnect() const;
    [[nodiscard]] QLineEdit &search() { return *m_search; }

Q_SIGNALS:
    void connectRequested();
    void checkRequested();
    void renewRequested();
    void searched(const QString &typed);
    /// Enter in the search: on to the list.
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitLetters();
    void showRenewButton(const QString &text, bool enabled);

    QPushButton *m_connect;
    QPushButton *m_check;
    QPushButton *m_renew;
    QLineEdit *m_search;
    bool m_readsOnly = false;
};

} // namespace holdfast
