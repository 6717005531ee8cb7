#pragma once

#include <QDialog>
#include <QStringList>

namespace holdfast {

/// What is asked before something that cannot be taken back, or takes a while, is begun.
struct Question
{
    QString name;  ///< of the object; its buttons are nameCancel and nameAccept
    QString title; ///< of the window
    QString heading;
    QStringList sentences;
    QString accept; ///< the word on the button that goes on
    bool enterCancels = false;
};

/// A question with two buttons of the same size: Cancel and the one that goes on. Escape cancels.
/// Opened with open(); answers with accepted() or rejected().
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const Question &question, QWidget *parent);
};

/// Before a connection is removed: what exactly goes.
[[nodiscard]] Question removalQuestionFor(const QString &bankName, qsizetype accounts);

/// Before the run through everything that is due; `bankNames` in its order.
[[nodiscard]] Question renewalsQuestionFor(const QStringList &bankNames);

} // namespace holdfast
