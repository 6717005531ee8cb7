#pragma once

namespace holdfast::cli {

/// Makes sure that 0, 1 and 2 are taken. Started with one of them closed, the first file we open
/// (the database!) would get its number, and a message for people would be written into it. Call
/// first of all.
void occupyStandardStreams();

/// Qt wants a UTF-8 locale and complains on the error output about any other; LANG=C becomes
/// C.UTF-8. Call before QCoreApplication.
void useUtf8Locale();

} // namespace holdfast::cli
