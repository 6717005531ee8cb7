// The part of errorwords.h about what is kept on this computer: data, its disk, keychain and files.
#include "ui/words/errorwords_p.h"

#include "ui/words/words_p.h"

namespace holdfast {

namespace {

/// The content is damaged and stays where it is, unless it was set aside: what else can be done
/// depends on why.
ErrorSentences damageWords(const Error &error)
{
    if (error.part == u"set-aside")
        return {Words::tr("The data kept here was damaged and begins anew"),
                Words::tr("Connections, accounts and syncs are read from the service again; your "
                          "consents and secrets are not touched. Your own names, notes and the "
                          "history here are only in the old file, which was set aside as %1.")
                    .arg(error.about),
                Words::tr("Bring back an older copy if you have one; nothing deletes the old file.")};
    if (error.part == u"other-program" || error.part == u"link" || error.part == u"not-a-file")
        return {Words::tr("What lies in the place of the data is not Holdfast's"),
                withPlace(Words::tr("It was left exactly as it is."), error),
                Words::tr("Move it away, or choose another data folder.")};
    if (error.part == u"medium")
        return {Words::tr("The disk does not give out the data kept here"),
                withPlace(Words::tr("Your consents at the service are not touched."), error),
                Words::tr("See whether the disk is still connected and sound, then try again.")};
    if (error.part == u"schema")
        return {Words::tr("The data kept here could not be brought up to date"),
                withPlace(Words::tr("It was left exactly as it is."), error),
                Words::tr("Bring back an older copy of it, or move it away and start again.")};
    return {Words::tr("The data kept here cannot be read"),
            withPlace(Words::tr("It can be read from the service again; your consents are not "
                                "touched."),
                      error),
            Words::tr("Close Holdfast and start it again: it looks the file through, sets it aside "
                      "if it is damaged, and begins anew.")};
}

ErrorSentences secretFileWords(const Error &error)
{
    if (error.part == u"pem")
        return {Words::tr("The key is needed as a JWK, and this is a PEM file"),
                Words::tr("A JWK is the same key, written as a JSON object with \"kty\"."),
                Words::tr("The manual page holdfast-cli(1) shows how to convert it.")};
    if (error.part == u"key" || error.part == u"secret")
        return {Words::tr("The secret does not fit this profile"), nothingChanged(),
                Words::tr("Enter the right one. If the profile names a secret file, correct that file.")};
    if (error.part == u"readable-by-others")
        return {Words::tr("Others can read the secret file"), withPlace(nothingChanged(), error),
                Words::tr("Keep it to yourself with \"chmod 600\", then try again.")};
    return {Words::tr("The secret file cannot be used"), withPlace(nothingChanged(), error),
            Words::tr("Correct the file so that only you can read it, then try again.")};
}

} // namespace

ErrorSentences storeFaultWords(const Error &error)
{
    const QString safe =
        withPlace(Words::tr("Your consents at the service are not touched."), error);
    switch (error.kind) {
    case ErrorKind::OutputFile:
        if (error.part == u"exists")
            return {Words::tr("There is another file of that name"),
                    withPlace(Words::tr("Nothing was overwritten."), error),
                    Words::tr("Give the file another name, then try again.")};
        return {Words::tr("The file could not be written"),
                withPlace(Words::tr("What stood there before is untouched."), error),
                Words::tr("Choose another place, then try again.")};
    case ErrorKind::StorageBusy:
        // Of another Holdfast its process is known, by the lock it holds.
        if (error.part.isEmpty())
            return {Words::tr("Another program is using this data"), safe,
                    Words::tr("It goes on once the other program is done; close it if that takes "
                              "long.")};
        return {Words::tr("Another Holdfast is using this data"), safe,
                Words::tr("Close the other one, or choose another data folder.")};
    case ErrorKind::StorageNewer:
        return {Words::tr("The data was made by a newer Holdfast"),
                withPlace(Words::tr("It was left exactly as it is."), error),
                Words::tr("Install the newer version.")};
    case ErrorKind::StorageDamaged:
        return damageWords(error);
    case ErrorKind::StorageFull:
        return {Words::tr("The disk is full"), safe, Words::tr("Free some space, then try again.")};
    default:
        if (error.part == u"moved")
            return {Words::tr("The data is no longer where it was"), safe,
                    Words::tr("Put the file back in its place, or connect the disk again; else "
                              "start Holdfast again.")};
        return {Words::tr("The data folder cannot be written"), safe,
                Words::tr("Make it writable, or choose another data folder.")};
    }
}

ErrorSentences secretFaultWords(const Error &error, const WordContext &context)
{
    switch (error.kind) {
    case ErrorKind::SecretAbsent:
        return {
            Words::tr("The secret of this profile is not stored here"),
            Words::tr("Without it the service cannot be asked. Nothing was changed."),
            context.speaker == Speaker::Command
                ? Words::tr("Store it with \"holdfast-cli profiles set-secret\", or run this on "
                            "a terminal, which asks for it.")
                : Words::tr("Enter it once; it is kept in the keychain.")};
    case ErrorKind::SecretStoreMissing:
        return {Words::tr("This computer has no keychain running"),
                Words::tr("Holdfast never keeps a secret in plain text."),
                Words::tr("Start a keychain, or name a secret file in the profile.")};
    case ErrorKind::SecretStoreLocked:
        return {Words::tr("The keychain is locked"),
                Words::tr("The secret is in it, out of reach."),
                Words::tr("Unlock the keychain, then try again.")};
    case ErrorKind::SecretDenied:
        return {Words::tr("The keychain refused access"), nothingChanged(),
                Words::tr("Try again and allow it.")};
    case ErrorKind::SecretSlow:
        return {Words::tr("The keychain does not answer"), nothingChanged(),
                Words::tr("See whether it is asking you something, then try again.")};
    default:
        return secretFileWords(error);
    }
}

} // namespace holdfast
