#pragma once

#include "ui/widgets/detailspane.h"

namespace holdfast {

/// What one page of the pane is about; lives as long as the page is being built.
struct DetailsPane::Subject
{
    const ConnectionDetails &details;
    const Assessment &assessment;
    const WordContext &context;

    [[nodiscard]] const BankConnection &connection() const { return details.entry.connection; }
};

} // namespace holdfast
