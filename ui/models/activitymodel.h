#pragma once

#include "ui/models/eventmodel.h"

namespace holdfast {

/// All that happened to a connection, as ConnectionService::history() gives it.
class ActivityModel : public EventModel
{
    Q_OBJECT
public:
    using EventModel::EventModel;

protected:
    [[nodiscard]] QString sentence(const HistoryEvent &event, bool isNewest) const override;
    [[nodiscard]] QString moment(const HistoryEvent &event) const override;
    [[nodiscard]] EventIcon icon(const HistoryEvent &event) const override;
    [[nodiscard]] QList<ActivityLine> lines(const HistoryEvent &event) const override;
};

/// How a fetch ended, as an icon.
[[nodiscard]] EventIcon fetchIcon(const SyncRecord &sync);

} // namespace holdfast
