#pragma once

#include "core/secrets/secretstore.h"

namespace holdfast {

/// What an entry of the keychain is for; part of its name.
enum class SecretPurpose { ClientSecret };

/// The name of an entry: profile key and purpose, so that two profiles of one name share nothing.
[[nodiscard]] QString secretName(const QString &profileKey, SecretPurpose purpose);

/// Where the secret of one profile may be.
struct SecretPlace
{
    QString profileKey;            ///< Profile::key()
    QString secretFile;            ///< Profile::secretFile; empty when there is none
    bool keychainExpected = false; ///< the database remembers that one was stored
};

enum class SecretOrigin { File, Session, Keychain };

struct FoundSecret
{
    Secret secret;
    SecretOrigin origin = SecretOrigin::Keychain;
};

/// How long a secret that was typed shall be kept.
enum class SecretKeeping { Keychain, ThisRun };

/// On Linux a locked keyring answers "not found". When a secret was stored there before, "absent"
/// therefore becomes SecretStoreLocked; every other error passes through.
[[nodiscard]] Error judgeAbsence(Error answer, bool keychainExpected);

/// Whether asking the person for the secret (kept for this run) helps. Not for a broken secretFile:
/// whoever set one up wants that one.
[[nodiscard]] bool canAskFor(const Error &error);

/// Finds the secret of a profile. The order:
/// 1. `secretFile`, when the profile names one; nothing else is tried then.
/// 2. what was typed in this run: it was typed because the keychain could not be used, and asking
///    the keychain again would only prompt again.
/// 3. the keychain.
/// When all fail the keychain's error is the answer; canAskFor() tells whether to ask.
class SecretSource
{
public:
    /// Both stores must outlive this object.
    SecretSource(SecretStore &keychain, SecretStore &session);

    void read(const SecretPlace &place, QObject *context, Callback<FoundSecret> done);
    /// Stores what a person typed. With Keychain the copy of this run is forgotten once the
    /// keychain has it; remember expectKeychain() in the database then. If the keychain fails
    /// nothing is stored anywhere: the caller may offer ThisRun, and says so.
    void write(const QString &profileKey, const Secret &secret, SecretKeeping keeping,
               QObject *context, Callback<std::monostate> done);
    /// Forgets it in both places.
    void remove(const QString &profileKey, QObject *context, Callback<std::monostate> done);

private:
    SecretStore &m_keychain;
    SecretStore &m_session;
};

} // namespace holdfast
