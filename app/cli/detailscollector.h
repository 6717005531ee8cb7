#pragma once

#include "core/service/connectionservice.h"

#include <QObject>

#include <vector>

namespace holdfast::cli {

/// Reads what is stored about several connections, one after the other, and answers once with all
/// of them in the order given. The entries themselves count: what is stored may be older (a data
/// folder that cannot be written) or nothing. Any other fault ends it.
/// Owned by its parent; may be deleted while it works and then never answers.
class DetailsCollector final : public QObject
{
    Q_OBJECT
public:
    DetailsCollector(ConnectionService &service, std::vector<ConnectionEntry> entries,
                     QObject *parent);

    void collect(QObject *context, Callback<std::vector<ConnectionDetails>> done);

private:
    void next();
    void read(const Expected<ConnectionDetails> &stored);

    ConnectionService &m_service;
    std::vector<ConnectionEntry> m_entries;
    size_t m_next = 0;
    std::vector<ConnectionDetails> m_collected;
    Callback<std::vector<ConnectionDetails>> m_done;
};

} // namespace holdfast::cli
