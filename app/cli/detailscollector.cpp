#include "app/cli/detailscollector.h"

namespace holdfast::cli {

DetailsCollector::DetailsCollector(ConnectionService &service, std::vector<ConnectionEntry> entries,
                                   QObject *parent)
    : QObject(parent), m_service(service), m_entries(std::move(entries))
{}

void DetailsCollector::collect(QObject *context, Callback<std::vector<ConnectionDetails>> done)
{
    m_done = whileAlive(context, std::move(done));
    if (m_entries.empty())
        answerLater<std::vector<ConnectionDetails>>(context, std::exchange(m_done, {}), {});
    else
        next();
}

void DetailsCollector::next()
{
    m_service.details(m_entries.at(m_next).connection.id, this,
                      [this](const auto &stored) { read(stored); });
}

void DetailsCollector::read(const Expected<ConnectionDetails> &stored)
{
    if (!stored && stored.error().kind != ErrorKind::UnknownId)
        return std::exchange(m_done, {})(fail(stored.error()));
    ConnectionDetails details = stored ? *stored : ConnectionDetails();
    details.entry = m_entries.at(m_next);
    m_collected.push_back(std::move(details));
    if (++m_next < m_entries.size())
        next();
    else
        std::exchange(m_done, {})(std::move(m_collected));
}

} // namespace holdfast::cli
