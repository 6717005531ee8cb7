#pragma once

#include "cliprocess.h"
#include "support/sandboxprogram.h"

#include <QJsonArray>
#include <QTest>

#include <initializer_list>
#include <memory>

namespace holdfast::test {

[[nodiscard]] inline QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

[[nodiscard]] inline QStringList keysMissing(const QJsonObject &object,
                                             std::initializer_list<const char *> keys)
{
    QStringList missing;
    for (const char *key : keys) {
        if (!object.contains(QLatin1String(key)))
            missing.append(QLatin1String(key));
    }
    return missing;
}

/// The real holdfast-cli against a real holdfast-sandbox, with a script in place of browser and
/// person.
class CliSandbox
{
public:
    /// A new sandbox and a new home.
    [[nodiscard]] bool reset()
    {
        m_cli = std::make_unique<Cli>();
        m_cli->environment.insert(QStringLiteral("PATH"),
                                  QStringLiteral(HOLDFAST_TEST_SUPPORT "/scripted-browser:") +
                                      m_cli->environment.value(QStringLiteral("PATH")));
        m_sandbox = std::make_unique<SandboxProgram>();
        return m_sandbox->isReady();
    }

    [[nodiscard]] QStringList arguments(const QString &line) const
    {
        return QStringList{QStringLiteral("--profile"), m_sandbox->ready("profile"),
                           QStringLiteral("--data-dir"),
                           m_cli->home.filePath(QStringLiteral("db"))} +
               line.split(u' ', Qt::SkipEmptyParts);
    }
    [[nodiscard]] CliRun run(const QString &line, const QByteArray &input = {}) const
    {
        return m_cli->run(arguments(line), input);
    }
    [[nodiscard]] QJsonArray connections() const
    {
        return run(QStringLiteral("connections --json"))
            .object()
            .value(QStringLiteral("connections"))
            .toArray();
    }
    [[nodiscard]] QString idOf(const QString &bank) const
    {
        for (const QJsonValue &connection : connections()) {
            if (text(connection.toObject(), "bankName").startsWith(bank))
                return text(connection.toObject(), "id");
        }
        return {};
    }
    void orderFault(const char *endpoint, const char *kind, int times = 1) const
    {
        const QByteArray body = QByteArray("{\"endpoint\":\"") + endpoint + "\",\"kind\":\"" +
                                kind + "\",\"times\":" + QByteArray::number(times) + '}';
        const auto answer = m_sandbox->control("POST", QStringLiteral("/faults"), body);
        QVERIFY2(answer.status >= 200 && answer.status < 300, answer.body.constData());
    }
    [[nodiscard]] Cli &cli() const { return *m_cli; }
    [[nodiscard]] SandboxProgram &sandbox() const { return *m_sandbox; }

private:
    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<SandboxProgram> m_sandbox;
};

} // namespace holdfast::test
