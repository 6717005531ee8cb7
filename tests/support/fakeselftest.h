#pragma once

#include "core/service/selftest.h"

namespace holdfast::test {

/// A self-test that finds what a test lets it find.
class FakeSelfTest final : public SelfTest
{
public:
    int starts = 0;
    int trials = 0;

    void start() override { ++starts; }
    void tryBrowser() override { ++trials; }

    void tell(const QString &name, CheckState state, Found what, const QStringList &about = {})
    {
        Q_EMIT looking(name);
        Q_EMIT found({name, state, what, about});
    }
    void tellFault(const QString &name, const Error &error)
    {
        Q_EMIT looking(name);
        Q_EMIT found({name, CheckState::Failed, Found::Nothing, {}, error});
    }
    /// Everything a computer is likely to have, with two things to be seen to.
    void tellUsual()
    {
        using namespace Qt::StringLiterals;
        tell(u"profile"_s, CheckState::Ok, Found::ProfileFile,
             {u"/home/anna/.config/holdfast/profiles/default.json"_s});
        tell(u"database"_s, CheckState::Ok, Found::Store,
             {u"/home/anna/.local/share/holdfast"_s, u"3.40.1"_s});
        tell(u"loopback-ipv4"_s, CheckState::Ok, Found::Listens);
        tell(u"loopback-ipv6"_s, CheckState::Ok, Found::NotHereNotNeeded);
        tellFault(u"redirect-port"_s, makeError(ErrorKind::ReturnPath, u"port"_s,
                                                u"The bound address is already in use"_s));
        tell(u"browser"_s, CheckState::Ok, Found::Program, {u"/usr/bin/xdg-open"_s});
        tellFault(u"keychain"_s, makeError(ErrorKind::SecretStoreMissing, {}, u"no service"_s));
        tell(u"webhooks"_s, CheckState::Ok, Found::NoWebhooks);
        tell(u"proxy"_s, CheckState::Ok, Found::Proxy, {u"proxy.example:3128"_s});
        tell(u"service"_s, CheckState::Ok, Found::Issuer,
             {u"https://identity.moneyhub.co.uk/oidc"_s});
        tell(u"clock"_s, CheckState::Ok, Found::SecondsApart, {u"1"_s});
        tell(u"secret"_s, CheckState::Skipped, Found::Nothing);
        Q_EMIT finished();
    }
};

} // namespace holdfast::test
