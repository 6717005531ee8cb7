#pragma once

#include "ui/windows/shortcutlist.h"

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace holdfast {

/// Every shortcut, in a table that can be searched by key and by what it does.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const std::vector<ShortcutLine> &lines, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void filter(const QString &typed);
    void placeColumns();

    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace holdfast
