#include "core/lifecycle/currency.h"

#include <algorithm>
#include <array>

namespace holdfast {

namespace {

using namespace std::string_view_literals;

// ISO 4217: every currency in use whose minor unit is not a hundredth.
constexpr std::array kNoMinorUnit = {u"BIF"sv, u"CLP"sv, u"DJF"sv, u"GNF"sv, u"ISK"sv, u"JPY"sv,
                                     u"KMF"sv, u"KRW"sv, u"PYG"sv, u"RWF"sv, u"UGX"sv, u"UYI"sv,
                                     u"VND"sv, u"VUV"sv, u"XAF"sv, u"XOF"sv, u"XPF"sv};
constexpr std::array kThousandths = {u"BHD"sv, u"IQD"sv, u"JOD"sv, u"KWD"sv,
                                     u"LYD"sv, u"OMR"sv, u"TND"sv};

template <class List>
bool contains(const List &list, QStringView currency)
{
    return std::any_of(list.begin(), list.end(), [&](std::u16string_view code) {
        return currency == QStringView(code.data(), qsizetype(code.size()));
    });
}

} // namespace

std::optional<int> minorUnitDigits(QStringView currency)
{
    const bool looksRight = currency.size() == 3
        && std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!looksRight)
        return std::nullopt;
    if (contains(kNoMinorUnit, currency))
        return 0;
    if (contains(kThousandths, currency))
        return 3;
    return 2;
}

Money hiddenMoney()
{
    return {0, QStringLiteral("•••"), false};
}

bool isHidden(const Money &money)
{
    return money.currency == u"•••";
}

} // namespace holdfast
