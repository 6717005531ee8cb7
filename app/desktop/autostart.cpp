#include "app/desktop/autostart.h"

#include "app/common/outputfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace holdfast {
namespace {

const QByteArray kOurs = QByteArrayLiteral("X-Holdfast-Entry=true");

/// A text as a value of the file (https://specifications.freedesktop.org/desktop-entry-spec/1.5/
/// "Possible value types"): a line that breaks would be another key.
QString asValue(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.replace(u'\r', QStringLiteral("\\r"));
    text.replace(u'\t', QStringLiteral("\\t"));
    return text;
}

/// One word of an Exec line (ibid. "The Exec key"): quoted, then escaped once more as a value; a
/// percent sign would be a field.
QString quoted(const QString &word)
{
    QString inner;
    for (const QChar c : word) {
        if (QStringLiteral("\"`$\\").contains(c))
            inner += u'\\';
        inner += c;
    }
    return u'"' + asValue(inner).replace(u'%', QStringLiteral("%%")) + u'"';
}

/// Whether a value can hold it: no control character but those that have an escape.
bool canStand(const QString &word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !QStringLiteral("\n\r\t").contains(c);
    });
}

/// Of our entry, or nothing when it cannot be read.
std::optional<QList<QByteArray>> linesOf(const QString &path)
{
    constexpr qint64 kLongest = 65536;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<QByteArray> lines = file.read(kLongest).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

/// As the settings of desktops do it.
bool isSwitchedOff(const QList<QByteArray> &lines)
{
    return lines.contains("Hidden=true") || lines.contains("X-GNOME-Autostart-enabled=false");
}

Error faultAt(const QString &path, const char *part, const QString &detail)
{
    return makeErrorAbout(path, ErrorKind::OutputFile, QString::fromLatin1(part), detail);
}

} // namespace

Autostart::Autostart(QString folder, QString program, QStringList arguments)
    : m_folder(std::move(folder)), m_program(std::move(program)), m_arguments(std::move(arguments))
{}

QString Autostart::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart");
}

QString Autostart::path() const
{
    return m_folder + QStringLiteral("/" HOLDFAST_APPLICATION_ID ".desktop");
}

QByteArray Autostart::entry() const
{
    QStringList command{quoted(m_program), QStringLiteral("--hidden")};
    for (const QString &argument : m_arguments)
        command << quoted(argument);
    // TryExec: once the program is removed, desktops pass over what it left here.
    return "[Desktop Entry]\nType=Application\nVersion=1.4\nName=Holdfast\n"
           "Icon=" HOLDFAST_APPLICATION_ID "\nTerminal=false\nTryExec=" +
           asValue(m_program).toUtf8() + "\nExec=" + command.join(u' ').toUtf8() + '\n' + kOurs +
           '\n';
}

Expected<std::monostate> Autostart::follow(bool wanted) const
{
    const bool isThere = QFile::exists(path());
    if (!wanted && !isThere)
        return std::monostate{};
    const auto lines = isThere ? linesOf(path()) : std::nullopt;
    if (isThere && (!lines || !lines->contains(kOurs)))
        return fail(faultAt(path(), "foreign", path() + QStringLiteral(": not made by Holdfast")));
    if (!wanted) {
        QFile file(path());
        if (!file.remove())
            return fail(faultAt(path(), "failed", path() + QStringLiteral(": ") + file.errorString()));
        return std::monostate{};
    }
    if (isThere && isSwitchedOff(*lines))
        return std::monostate{};
    if (!canStand(m_program) || !std::all_of(m_arguments.begin(), m_arguments.end(), canStand))
        return fail(faultAt(path(), "characters",
                            QStringLiteral("control characters in the path of the program")));
    if (!QDir().mkpath(m_folder))
        return fail(faultAt(path(), "missing-folder", m_folder));
    return writeOutputFile(path(), entry());
}

} // namespace holdfast
