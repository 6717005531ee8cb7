#pragma once

#include "ui/widgets/detailspage.h"

namespace holdfast {

/// The overview of one connection: how it is, what that means, what to do, with its button; what only
/// the person can tell; and for each other action either its button or why it does not fit.
class DetailsPane : public DetailsPage
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

Q_SIGNALS:
    void actionRequested(const holdfast::ConnectionId &id, holdfast::Action action);
    /// The person wants to change the own name, the notes and who logs in.
    void personalRequested(const holdfast::ConnectionId &id);
    void questionRequested(const holdfast::ConnectionId &id,
                           const holdfast::AccountQuestion &question);

protected:
    void build(QVBoxLayout &first, QVBoxLayout &second, const DetailsSubject &subject) override;

private:
    void addOpening(QVBoxLayout &column, const DetailsSubject &subject);
    void addAdvice(QVBoxLayout &column, const DetailsSubject &subject);
    void addQuestions(QVBoxLayout &column, const DetailsSubject &subject);
    void addActions(QVBoxLayout &column, const DetailsSubject &subject);
};

} // namespace holdfast
