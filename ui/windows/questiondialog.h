#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

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
    /// Nothing is the default: at first the focus is on Cancel.
    bool equalWeight = false;
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
[[nodiscard]] Question removalQuestionFor(const ConnectionDetails &details);
/// Before the copy of a connection is deleted that was removed elsewhere.
[[nodiscard]] Question goneQuestionFor(const RemovedElsewhere &gone, const WordContext &context);

} // namespace holdfast
