#include "app/desktop/activationtoken.h"

#include <QtGlobal>

#include <algorithm>

namespace holdfast {
namespace {

constexpr const char *kVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

ActivationToken::ActivationToken(const QByteArray &text)
{
    const auto isFit = [](char one) { return one > ' ' && one < 0x7f; };
    if (text.size() <= kLongest && std::all_of(text.begin(), text.end(), isFit))
        m_text = text;
}

ActivationToken ActivationToken::takeFromEnvironment()
{
    const ActivationToken token(qgetenv(kVariable));
    qunsetenv(kVariable);
    return token;
}

ActivationLent::ActivationLent(const ActivationToken &token)
{
    if (!token.isEmpty())
        qputenv(kVariable, token.text());
}

ActivationLent::~ActivationLent()
{
    qunsetenv(kVariable);
}

} // namespace holdfast
