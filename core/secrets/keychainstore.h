#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>
#include <optional>

namespace holdfast {

/// How long a keychain may take before we answer SecretSlow. The system may show a prompt that
/// stays open for as long as the person likes; the window goes on meanwhile and says so.
struct KeychainDeadlines
{
    std::chrono::milliseconds read{2000};
    std::chrono::milliseconds write{30000};
};

/// The operating system's keychain through QtKeychain; on Linux the Secret Service (libsecret).
/// Never falls back to plain text.
///
/// Lives on the main thread: libsecret answers through its event loop. Several stores and many
/// requests at once are fine: QtKeychain lets each wait for the end of the one before. Destroying the
/// store drops the answers still due; a write already handed to the system is not taken back.
///
/// What Linux cannot tell: a locked keyring without a display reads as "not found", and removing
/// from it "succeeds". judgeAbsence() (core/secrets/secretsource.h) makes the best of the first.
class KeychainStore final : public SecretStore
{
public:
    /// `service` groups our entries: the application id.
    explicit KeychainStore(QString service, KeychainDeadlines deadlines = {});
    ~KeychainStore() override;

    /// How many bytes one entry holds on this platform; none when there is no limit that matters.
    /// Longer secrets are for a ChunkedStore over this one.
    [[nodiscard]] static std::optional<qsizetype> entryLimit();

    void read(const QString &key, QObject *context, Callback<Secret> done) override;
    void write(const QString &key, const Secret &secret, QObject *context,
               Callback<std::monostate> done) override;
    void remove(const QString &key, QObject *context, Callback<std::monostate> done) override;

private:
    QString m_service;
    KeychainDeadlines m_deadlines;
    QObject m_life; ///< running requests answer only while it exists
};

} // namespace holdfast
