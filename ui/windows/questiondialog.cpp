#include "ui/windows/questiondialog.h"

#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"
#include "ui/words/servicewords.h"

#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadingWidth = 420;

PlainLabel *sentenceLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(kReadingWidth);
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setObjectName(question.name);
    setWindowTitle(question.title);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    PlainLabel *heading = sentenceLabel(question.heading, this);
    heading->setObjectName(question.name + u"Heading"_s);
    heading->setRank(PlainLabel::Rank::Title);
    column->addWidget(heading);
    for (const QString &sentence : question.sentences)
        column->addWidget(sentenceLabel(sentence, this));
    setAccessibleDescription(question.sentences.join(u' '));

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(question.name + u"Cancel"_s);
    auto *accept = new QPushButton(question.accept, this);
    accept->setObjectName(question.name + u"Accept"_s);
    for (QPushButton *button : {cancel, accept}) {
        giveRoom(*button);
        // Of two that weigh the same neither is the default but the one that has the focus.
        button->setAutoDefault(question.equalWeight);
        connect(button, &QPushButton::clicked, this,
                button == accept ? &QDialog::accept : &QDialog::reject);
    }
    const int width = std::max({cancel->minimumWidth(), accept->minimumWidth(), 120});
    cancel->setMinimumWidth(width);
    accept->setMinimumWidth(width);
    QPushButton *first = question.equalWeight ? cancel : accept;
    if (!question.equalWeight)
        first->setDefault(true);
    first->setFocus();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addSpacing(16);
    column->addLayout(buttons);
    giveRoomToTexts(*this);
}

Question removalQuestionFor(const ConnectionDetails &details)
{
    return {u"removal"_s,
            QuestionDialog::tr("Remove a connection"),
            removalHeading(shownName(details.entry)),
            removalConsequences(details),
            QuestionDialog::tr("Remove"),
            true};
}

Question goneQuestionFor(const RemovedElsewhere &gone, const WordContext &context)
{
    return {u"goneDeletion"_s,
            QuestionDialog::tr("Removed elsewhere"),
            goneDeletionHeading(gone),
            goneDeletionConsequences(gone, context),
            QuestionDialog::tr("Delete"),
            true};
}

} // namespace holdfast
