#pragma once

#include "core/storage/historystore.h"
#include "core/storage/rows.h"

namespace holdfast {

// Writing transactions (table `booking`). The promises are those of core/storage/historystore.h.

void writePage(Rows &rows, qint64 history, const HistoryPage &page);
void finishReading(Rows &rows, qint64 history, const FinishedReading &reading);

} // namespace holdfast
