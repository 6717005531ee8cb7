#pragma once

#include "ui/models/eventmodel.h"

namespace holdfast {

/// The updates of a connection: each with its verdict, what that means and whose turn it is, when it
/// was, who asked for it and how long it took; below it what support may ask for.
class SyncListModel : public EventModel
{
    Q_OBJECT
public:
    using EventModel::EventModel;

    /// Those in the details, the newest first.
    void setDetails(const ConnectionDetails &details, const WordContext &words);

protected:
    [[nodiscard]] QString sentence(const HistoryEvent &event, bool isNewest) const override;
    [[nodiscard]] QString moment(const HistoryEvent &event) const override;
    [[nodiscard]] EventIcon icon(const HistoryEvent &event) const override;
    [[nodiscard]] QList<ActivityLine> lines(const HistoryEvent &event) const override;
};

} // namespace holdfast
