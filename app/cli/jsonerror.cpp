#include "app/cli/jsonerror.h"

#include "ui/words/errorwords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

Json jsonError(const Error &error, const WordContext &context)
{
    const ErrorWords told = errorWords(error, context);
    return {{"kind", jsonText(errorKindWord(error.kind))},
            {"part", error.part.isEmpty() ? Json(nullptr) : jsonText(error.part)},
            {"message", jsonText(told.headline)},
            {"detail", jsonText(error.detail)},
            {"correlationId",
             error.correlationId.isEmpty() ? Json(nullptr) : jsonText(error.correlationId)},
            {"retryAt", jsonInstant(error.retryAt)}};
}

Json jsonErrorDocument(const Error &error, const WordContext &context)
{
    return {{"error", jsonError(error, context)}};
}

} // namespace holdfast::cli
