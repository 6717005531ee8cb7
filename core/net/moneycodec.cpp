#include "core/net/codecs_p.h"
#include "core/lifecycle/currency.h"
#include "core/net/moneyagreement_p.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace holdfast {

namespace {

/// Whether `value` is what the major and minor units beside it say, in any of the ways they are
/// written: 12.34 alone; 12 and 34; 12 (or 12.34) and 1234. Signs are not compared: `value` has the
/// sign, the units are documented as positive.
bool agree(qint64 value, std::optional<double> major, std::optional<qint64> minor, int digits)
{
    const double scale = std::pow(10.0, digits);
    const double size = std::fabs(static_cast<double>(value));
    const double half = 0.5; // of a minor unit: decimal fractions are not exact in binary
    const bool minorIsAll = !minor || std::fabs(static_cast<double>(*minor)) == size;
    if (!major)
        return minorIsAll;
    const double fromMajor = std::fabs(*major) * scale;
    if (std::fabs(fromMajor - size) < half)
        return minorIsAll || std::fmod(size, scale) == std::fabs(static_cast<double>(*minor));
    const bool majorIsWhole = std::trunc(*major) == *major;
    const bool wholeFits = majorIsWhole && std::trunc(size / scale) == std::fabs(*major);
    if (!minor || !wholeFits)
        return false;
    return minorIsAll || std::fmod(size, scale) == std::fabs(static_cast<double>(*minor));
}

std::optional<double> number(const nlohmann::json &amount, const char *name)
{
    const auto found = amount.find(name);
    if (found == amount.end() || !found->is_number())
        return std::nullopt;
    return found->get<double>();
}

} // namespace

bool contradicts(const Money &money, std::optional<double> majorUnits,
                 std::optional<qint64> minorUnits)
{
    if (!majorUnits && !minorUnits)
        return false;
    const std::optional<int> digits = minorUnitDigits(money.currency);
    return digits && !agree(money.minor, majorUnits, minorUnits, *digits);
}

std::optional<Money> readMoney(const nlohmann::json &amount, JsonFields &fields)
{
    const std::optional<qint64> value = fields.integer("value");
    if (!value)
        return std::nullopt;
    Money result;
    result.minor = *value;
    result.currency = fields.text("currency");
    result.contradictory =
        contradicts(result, number(amount, "majorUnits"), fields.integer("minorUnits"));
    return result;
}

} // namespace holdfast
