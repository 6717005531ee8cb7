#include "core/net/singlereplies_p.h"

#include "core/net/codecs_p.h"
#include "core/net/replies.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

using Json = nlohmann::json;

/// The first problem that makes the value unusable, as an error.
Error unusable(const JsonFields &fields, const HttpAnswer &answer)
{
    for (const RowProblem &problem : fields.problems()) {
        if (problem.leftOut)
            return missingField(problem.part, answer);
    }
    return missingField(QString(), answer);
}

} // namespace

Expected<UserId> readUser(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    const Expected<Json> document = jsonDocument(asked, answer, now);
    if (!document)
        return fail(document.error());
    JsonFields fields(*document);
    const QString id = fields.requiredText("userId");
    if (!fields.isUsable())
        return fail(unusable(fields, answer));
    return UserId(id);
}

Expected<StartedSync> readStartedSync(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    const Expected<Json> document = jsonEnvelope(asked, answer, now);
    if (!document)
        return fail(document.error());
    JsonFields fields(document->at("data"));
    StartedSync result;
    result.id = SyncId(fields.text("syncId"));
    result.status = fields.word("status");
    if (result.status.isEmpty())
        return fail(missingField(QStringLiteral("status"), answer));
    return result;
}

Expected<SyncRecord> readOneSync(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    const Expected<Json> document = jsonEnvelope(asked, answer, now);
    if (!document)
        return fail(document.error());
    JsonFields fields(document->at("data"));
    SyncRecord result = readSync(fields);
    if (!fields.isUsable())
        return fail(unusable(fields, answer));
    return result;
}

} // namespace holdfast
