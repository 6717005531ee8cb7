#pragma once

#include "core/base/clock.h"
#include "core/service/selftest.h"

#include <QDialog>

#include <memory>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace holdfast {

class PlainLabel;

/// The self-test on one page: a line for each thing looked at, with a sign, a word and what was
/// found or what to do. Begins by itself when it is opened. The lines can be walked through by
/// keyboard, and everything be copied as plain text.
class SelfTestDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the page is opened for: any time from the menu, or before the first bank, where it is a
    /// step that leads on.
    enum class Occasion { Any, FirstStart };

    /// `clock` outlives the dialog.
    SelfTestDialog(std::unique_ptr<SelfTest> test, const Clock &clock, Occasion occasion,
                   QWidget *parent);
    ~SelfTestDialog() override;

    /// As Copy puts it on the clipboard.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildButtons(QVBoxLayout &column, Occasion occasion);
    void begin();
    void takeLooking(const QString &name);
    void takeLine(const CheckLine &line);
    void takeEnd();
    void showFirstFault();
    void takeTrial(BrowserTrial trial);
    void copy();

    std::unique_ptr<SelfTest> m_test;
    const Clock &m_clock;
    std::vector<CheckLine> m_lines;
    PlainLabel *m_progress = nullptr;
    PlainLabel *m_trial = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_close = nullptr;
    bool m_begun = false;
};

} // namespace holdfast
