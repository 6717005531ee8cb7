#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QList>
#include <QString>

namespace holdfast {

/// One thing to know of a consent: its name, what it is, and what hovering tells.
struct ConsentFact
{
    QString name;
    QString value;
    QString exact = {};
    friend bool operator==(const ConsentFact &, const ConsentFact &) = default;
};

/// What a person must be able to see of a consent, in the order of importance: bank, whose login,
/// accounts, kinds of data, who asked, granted, renewed, end, how far back. What is not known says so;
/// nothing is made up. A consent that was never renewed, as far as is known here, has no such line.
/// `askedBy` is the name of the profile.
[[nodiscard]] QList<ConsentFact> consentFacts(const ConnectionDetails &details,
                                              const QString &askedBy, const WordContext &context);

/// "accounts, balances and transactions", from what the service remembers of the consent, else from
/// what has been seen; says which of both it is.
[[nodiscard]] QString dataKindsSentence(const ConnectionDetails &details);

} // namespace holdfast
