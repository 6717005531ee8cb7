#pragma once

#include <QTabBar>

namespace holdfast {

/// Tabs of which each can be seen in any width: by their names where there is room for all of them,
/// else by pictures, with the names for those who point at them or have them read out. The current one
/// keeps its name as long as there is room for that.
class DetailsTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit DetailsTabBar(QWidget *parent = nullptr);

    /// For a tab that was added.
    void describe(int tab, const QString &name, const QIcon &picture);
    /// In pixels, so that each tab has its name.
    [[nodiscard]] int widthOfNames() const;
    /// How wide the bar may be from now on.
    void fit(int room);

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void changeEvent(QEvent *event) override;

private:
    struct Tab
    {
        QString name;
        QIcon picture;
    };
    void dress();
    void show(int tab, bool named, bool pictured);
    [[nodiscard]] int widthOfName(int tab) const;
    [[nodiscard]] int widthOfPicture() const;
    [[nodiscard]] int gap() const; ///< of a tab, beside what stands in it

    QList<Tab> m_tabs;
    int m_room = 0;
};

} // namespace holdfast
