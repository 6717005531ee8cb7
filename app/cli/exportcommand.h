#pragma once

#include "app/cli/commandline.h"
#include "app/cli/servicecommand.h"

namespace holdfast::cli {

enum class ExportFormat { Table, Document, Calendar };

/// --format; Usage when it is missing or a word nobody knows.
[[nodiscard]] Expected<ExportFormat> exportFormatOption(const Invocation &invocation);

/// `export --format csv|json|ics [--output FILE] [--offline]`: the connections, freshly read unless
/// offline, as a table or as the document of `connections`; or when their consents end, as a
/// calendar. With a file the output tells what was written.
class ExportCommand final : public ServiceCommand
{
    Q_OBJECT
public:
    ExportCommand(Environment &environment, ExportFormat format, QString file, bool offline);

protected:
    void start() override;

private:
    void collected(const Expected<std::vector<ConnectionDetails>> &all);
    [[nodiscard]] QByteArray content(const std::vector<ConnectionDetails> &all,
                                     const ReminderWishes &wishes) const;
    void deliver(const QByteArray &content, size_t connections);

    ExportFormat m_format;
    QString m_file; ///< empty: the output
    bool m_offline;
};

} // namespace holdfast::cli
