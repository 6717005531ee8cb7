#pragma once

#include "ui/widgets/detailspage.h"

namespace holdfast {

/// What a person agreed to, all of it in one place: who asked, for what, since when and until when,
/// what ending it means, and two ways on that are equally easy: keep it, or end it.
class ConsentPage : public DetailsPage
{
    Q_OBJECT
public:
    /// `service` must outlive the page; it is asked whose profile this is.
    explicit ConsentPage(const ConnectionService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionRequested(const holdfast::ConnectionId &id, holdfast::Action action);
    void removalRequested(const holdfast::ConnectionId &id);

protected:
    void build(QVBoxLayout &first, QVBoxLayout &second, const DetailsSubject &subject) override;

private:
    void addWays(QVBoxLayout &column, const DetailsSubject &subject);
    void addEnding(QVBoxLayout &column, const DetailsSubject &subject);
    void addHistory(QVBoxLayout &column, const DetailsSubject &subject);

    const ConnectionService &m_service;
};

} // namespace holdfast
