#pragma once

#include "core/service/connectionservice.h"
#include "core/service/serviceparts.h"

#include <memory>

namespace holdfast {

/// ConnectionService over the real parts. Sends nothing and opens nothing by being made.
[[nodiscard]] std::unique_ptr<ConnectionService> makeLiveService(const ServiceParts &parts);

} // namespace holdfast
