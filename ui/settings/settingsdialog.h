#pragma once

#include "core/service/preferencebook.h"
#include "core/service/profilechooser.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace holdfast {

class PlainLabel;
class SettingsPage;

/// Everything a person sets for the whole program, page by page, and the return address of the
/// shown profile. Applies at once; there is nothing to confirm. Speaks another language as soon as
/// that is chosen here.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    SettingsDialog(PreferenceBook &book, ProfileChooser &profiles, QWidget *parent = nullptr);

    /// Shows the page with this object name.
    void showPage(const QString &name);
    [[nodiscard]] QString shownPage() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    void addPage(SettingsPage *page);
    void pageChanged(int row);
    [[nodiscard]] SettingsPage *page(int row) const;

    PreferenceBook &m_book;
    ProfileChooser &m_profiles;
    QWidget *m_content = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    QPushButton *m_reset = nullptr;
    PlainLabel *m_fault = nullptr;
    bool m_rebuilding = false;
};

} // namespace holdfast
