#include "app/sandbox/world/faults.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

bool Faults::isEndpoint(const QString &word)
{
    static const QStringList words = {u"discovery"_s, u"jwks"_s, u"par"_s, u"token"_s,
                                      u"users"_s, u"connections"_s, u"syncs"_s, u"sync"_s,
                                      u"accounts"_s, u"transactions"_s, u"delete"_s};
    return words.contains(word);
}

bool Faults::isAnswerKind(const QString &word)
{
    static const QStringList words = {u"401"_s, u"403"_s, u"404"_s, u"429"_s, u"500"_s, u"502"_s,
                                      u"503"_s, u"drip"_s, u"cut"_s, u"garbage"_s, u"html"_s,
                                      u"huge"_s, u"paging-loop"_s, u"redirect"_s, u"empty"_s};
    return words.contains(word);
}

bool Faults::isIdTokenKind(const QString &word)
{
    static const QStringList words = {u"iss"_s, u"aud"_s, u"nonce"_s, u"sub"_s, u"signature"_s,
                                      u"alg-none"_s, u"expired"_s, u"no-con-id"_s};
    return words.contains(word);
}

bool Faults::add(const QString &endpoint, const QString &kind, int times)
{
    const bool fits = isAnswerKind(kind) || (isIdTokenKind(kind) && endpoint == "token"_L1);
    if (!isEndpoint(endpoint) || !fits || times < 1)
        return false;
    m_ordered.push_back({endpoint, kind, times});
    return true;
}

std::optional<QString> Faults::takeForAnswer(const QString &endpoint)
{
    const auto found = std::find_if(m_ordered.begin(), m_ordered.end(), [&](const Ordered &o) {
        return o.endpoint == endpoint && isAnswerKind(o.kind);
    });
    if (found == m_ordered.end())
        return {};
    const QString kind = found->kind;
    if (--found->times == 0)
        m_ordered.erase(found);
    return kind;
}

std::optional<QString> Faults::takeForIdToken()
{
    const auto found = std::find_if(m_ordered.begin(), m_ordered.end(),
                                    [](const Ordered &o) { return isIdTokenKind(o.kind); });
    if (found == m_ordered.end())
        return {};
    const QString kind = found->kind;
    if (--found->times == 0)
        m_ordered.erase(found);
    return kind;
}

} // namespace holdfast::sandbox
