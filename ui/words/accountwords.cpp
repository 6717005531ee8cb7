#include "ui/words/accountwords.h"

#include "core/base/plaintext.h"
#include "ui/words/words_p.h"

namespace holdfast {

QString accountTypeName(const QString &type)
{
    if (type == u"cash:current")
        return Words::tr("current account");
    if (type == u"savings")
        return Words::tr("savings");
    if (type == u"card")
        return Words::tr("card");
    if (type == u"investment")
        return Words::tr("investment");
    if (type == u"loan")
        return Words::tr("loan");
    if (type == u"mortgage:repayment")
        return Words::tr("mortgage, repayment");
    if (type == u"mortgage:interestOnly")
        return Words::tr("mortgage, interest only");
    if (type == u"pension")
        return Words::tr("pension");
    if (type == u"pension:definedBenefit")
        return Words::tr("pension, defined benefit");
    if (type == u"pension:definedContribution")
        return Words::tr("pension, defined contribution");
    if (type == u"asset")
        return Words::tr("asset");
    if (type == u"properties:residential")
        return Words::tr("home");
    if (type == u"properties:buyToLet")
        return Words::tr("property to let");
    if (type == u"crypto")
        return Words::tr("crypto");
    return singleLine(type, 40);
}

} // namespace holdfast
