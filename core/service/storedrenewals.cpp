#include "core/service/storedrenewals.h"

#include "core/base/logging.h"

#include <utility>

namespace holdfast {
namespace {

const QString kRenewalsSetting = QStringLiteral("renewals");

} // namespace

StoredRenewals::StoredRenewals(Store &store, QObject *parent)
    : RenewalMemory(parent), m_store(store)
{}

void StoredRenewals::take(const Expected<std::map<QString, QString>> &settings)
{
    m_read = true;
    m_mayWrite = settings.has_value();
    RenewalsByOwner stored;
    if (settings) {
        if (const auto found = settings->find(kRenewalsSetting); found != settings->end())
            stored = renewalsFrom(found->second);
    }
    const RenewalsByOwner before = stored;
    for (const QString &owner : m_early)
        stored.erase(owner);
    m_kept.merge(std::move(stored));
    if (m_kept != before)
        write();
    Q_EMIT wasRead();
}

std::optional<UnfinishedRenewals> StoredRenewals::kept(const QString &owner, Instant now) const
{
    const auto found = m_kept.find(owner);
    if (!m_read || found == m_kept.end() || now - found->second.keptAt > kRenewalsKept)
        return std::nullopt;
    return found->second;
}

void StoredRenewals::keep(const QString &owner, const std::optional<UnfinishedRenewals> &renewals)
{
    const RenewalsByOwner before = m_kept;
    if (renewals) {
        m_kept[owner] = *renewals;
        // What is too old by then is of no use to anybody.
        std::erase_if(m_kept, [&renewals](const auto &one) {
            return renewals->keptAt - one.second.keptAt > kRenewalsKept;
        });
    } else {
        m_kept.erase(owner);
    }
    if (!m_read)
        m_early.insert(owner); // before what earlier runs left is known, writing would put an end to it
    else if (m_kept != before)
        write();
}

void StoredRenewals::write()
{
    if (!m_mayWrite)
        return;
    m_store.setSetting(kRenewalsSetting, renewalsText(m_kept), this,
                       [](const Expected<std::monostate> &kept) {
                           if (!kept)
                               qCInfo(logApp).noquote()
                                   << "the renewal session is not kept:" << kept.error().detail;
                       });
}

} // namespace holdfast
