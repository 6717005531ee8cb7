#pragma once

#include "core/service/profilechooser.h"
#include "ui/words/datewords.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

class PlainLabel;

/// What the window shows at the very first start, in place of everything else: one question. The
/// sandbox, a profile that was found, or a file. What most people here will want is chosen already:
/// the profile named "default", or the only one there is, or else the sandbox.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    /// `profiles` as ProfileChooser::profiles() gives them, the sandbox last.
    FirstStartPage(const std::vector<ProfileChoice> &profiles, const WordContext &words,
                   QWidget *parent = nullptr);

    /// The file that was opened is no profile: says which key of it is wrong. The page stays.
    void showFault(const Error &error, const WordContext &words);
    /// The keyboard begins at what is chosen.
    void focusChoice();

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// Once, behind its first picture.
    void firstPainted();
    /// The answer.
    void chosen(const holdfast::ProfileId &profile);
    /// The person wants to choose a file.
    void fileRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoice(QVBoxLayout &column, const ProfileChoice &profile, const WordContext &words);
    void choose();

    QButtonGroup *m_choices;
    std::vector<ProfileId> m_ids; ///< by the button's number
    PlainLabel *m_fault;
    QPushButton *m_go;
};

} // namespace holdfast
