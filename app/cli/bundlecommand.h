#pragma once

#include "app/cli/bundledocument.h"
#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "core/secrets/keychainstore.h"
#include "core/selftest/machineprobe.h"
#include "core/selftest/profileprobe.h"

#include <memory>

namespace holdfast::cli {

/// `bundle [--output FILE] [--offline]`: one document for support staff, made of what the doctor
/// finds, what is stored and the end of the log. What cannot be had is missing from it with the
/// reason: a bundle is wanted most when little works. Offline the service is not asked.
///
/// Without a file the output is exactly what would be written to it. Reads only, but for what the
/// doctor does.
class BundleCommand final : public Command
{
    Q_OBJECT
public:
    BundleCommand(Environment &environment, QString file, bool offline);
    ~BundleCommand() override;

    void run(QObject *context, Callback<CommandResult> done) override;

private:
    void checked(const std::vector<CheckLine> &lines);
    void findUser();
    void memoryRead(const Expected<ProfileMemory> &memory);
    void pictureRead(const Expected<LastPicture> &picture);
    void readList();
    void listRead(const Expected<StoredList> &list);
    void readNext();
    void detailsRead(const Expected<StoredDetails> &details);
    void attemptsRead(const Expected<std::vector<StoredAttempt>> &attempts);
    void storeFailed(const Error &error);
    void deliver();

    Environment &m_environment;
    QString m_file; ///< empty: the output
    bool m_offline;
    const ServiceParts *m_parts = nullptr;
    KeychainStore m_keychain;
    std::unique_ptr<ProfileProbe> m_probe;
    std::unique_ptr<MachineProbe> m_machine;
    CheckSequence m_checks;
    UserScope m_scope;
    std::vector<ConnectionId> m_toRead;
    size_t m_next = 0;
    BundleFacts m_facts;
    Callback<CommandResult> m_done;
};

} // namespace holdfast::cli
