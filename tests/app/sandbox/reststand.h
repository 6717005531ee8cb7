#pragma once

#include "support/sandboxprogram.h"

#include <QTcpServer>
#include <QTest>

#include <memory>

namespace holdfast::test {

using namespace Qt::StringLiterals;

/// The real program with somebody who listens for webhooks; a test class has it as a base.
class RestStand
{
protected:
    void startProgram()
    {
        QVERIFY(m_webhooks.listen(QHostAddress::LocalHost));
        m_program = std::make_unique<SandboxProgram>(QStringList{
            u"--webhook"_s, u"http://127.0.0.1:%1/hook"_s.arg(m_webhooks.serverPort())});
        QVERIFY(m_program->isReady());
        m_userId = m_program->userId();
    }
    void freshTokens()
    {
        QCOMPARE(m_program->control("DELETE", u"/faults"_s).status, 204);
        m_readToken = m_program->token(u"connection:read user:read"_s);
        m_dataToken = m_program->token(u"accounts:read accounts:write:all transactions:read:all "
                                       "regular_transactions:read"_s,
                                       m_userId);
        QVERIFY(!m_readToken.isEmpty());
        QVERIFY(!m_dataToken.isEmpty());
    }
    [[nodiscard]] QJsonObject connectionNamed(const QString &name)
    {
        const QJsonArray rows = m_program->get(connectionsPath(), m_readToken).rows();
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(u"name"_s) == name)
                return row.toObject();
        }
        return {};
    }
    QString connectionsPath() const { return u"/users/%1/connections"_s.arg(m_userId); }
    HttpAnswer sync(const QString &connectionId, const QByteArray &body = "{}")
    {
        return m_program->call("POST", u"/v3/sync/"_s + connectionId, m_dataToken, body);
    }

    std::unique_ptr<SandboxProgram> m_program;
    QTcpServer m_webhooks;
    QString m_userId;
    QByteArray m_readToken;
    QByteArray m_dataToken;
};

} // namespace holdfast::test
