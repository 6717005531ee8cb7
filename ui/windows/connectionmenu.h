#pragma once

#include "core/lifecycle/quiethours.h"
#include "core/service/connectionservice.h"

#include <QMenu>

#include <functional>

namespace holdfast {

class ConnectionListModel;
class ConnectionView;

/// One entry for each action; those that do not fit now are there and disabled.
void addActionsFor(QMenu &menu, const ConnectionEntry &entry, const Assessment &assessment,
                   const std::function<void(Action)> &perform);

/// When to remind again, and not at all for this consent.
void addSnoozes(QMenu &menu, const std::function<void(Snooze)> &snooze,
                const std::function<void()> &silence);

/// Every order the list knows, also those without a visible column; the present one is ticked.
void fillSortMenu(QMenu &menu, ConnectionListModel &model, ConnectionView &view);

} // namespace holdfast
