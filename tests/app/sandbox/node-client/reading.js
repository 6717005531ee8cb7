"use strict";
// Everything that needs no browser: bank lists, users, connections, syncs, accounts, transactions.

const assert = require("assert/strict");

async function readWith({ moneyhub, checker, ready, userId, connectionId }) {
  await checker.alone("getOpenIdConfig", async () => {
    const document = await moneyhub.getOpenIdConfig();
    assert.equal(document.issuer, `${ready.identityUrl}/oidc`);
  });

  const lists = ["listConnections", "listAPIConnections", "listTestConnections", "listBetaConnections", "listPaymentsConnections"];
  for (const list of lists) {
    await checker.alone(list, async () => {
      for (const query of [undefined, { clientId: "any" }]) {
        const banks = await moneyhub[list](query);
        assert.ok(Array.isArray(banks));
        for (const bank of banks) assert.ok(bank.id && bank.name && bank.type);
      }
    });
  }

  await checker.alone("getUsers", async () => {
    const { data } = await moneyhub.getUsers({ limit: 1000, offset: 0 });
    assert.ok(data.some((user) => user.userId === userId));
  });
  await checker.alone("getUser", async () => {
    const user = await moneyhub.getUser({ userId });
    assert.equal(user.userId, userId);
    assert.ok(user.connectionIds.includes(connectionId));
  });
  await checker.alone("getUserConnections", async () => {
    const { data } = await moneyhub.getUserConnections({ userId });
    const connection = data.find(({ id }) => id === connectionId);
    assert.ok(connection.accountIds.length > 0);
    assert.equal(connection.type, "test");
  });

  await checker.alone("syncUserConnection, then too early", async () => {
    const { data } = await moneyhub.syncUserConnection({
      userId,
      connectionId,
      customerIpAddress: "127.0.0.1",
      customerLastLoggedTime: new Date().toISOString(),
    });
    assert.equal(data.status, "ok");
    await assert.rejects(
      moneyhub.syncUserConnection({ userId, connectionId }),
      (error) => error.response.statusCode === 429 && Number(error.response.headers["retry-after"]) > 0
    );
  });
  const syncId = await checker.alone("getConnectionSyncs", async () => {
    const { data } = await moneyhub.getConnectionSyncs({ userId, connectionId, params: { limit: 10 } });
    assert.ok(data.length > 0);
    return data[0].id;
  });
  await checker.alone("getSync", async () => {
    const { data } = await moneyhub.getSync({ userId, syncId });
    assert.equal(data.id, syncId);
  });

  const account = await checker.alone("getAccounts", async () => {
    const { data } = await moneyhub.getAccounts({ userId, params: { limit: 100, connectionId } });
    assert.ok(data.length > 0);
    assert.ok(Number.isInteger(data[0].balance.amount.value));
    return data[0];
  });
  await checker.alone("getAccountsWithDetails", async () => {
    const { data } = await moneyhub.getAccountsWithDetails({ userId });
    assert.ok(data.some(({ id }) => id === account.id));
  });
  await checker.alone("getAccount", async () => {
    const { data } = await moneyhub.getAccount({ userId, accountId: account.id });
    assert.equal(data.id, account.id);
  });
  await checker.alone("getAccountBalances", async () => {
    const { data } = await moneyhub.getAccountBalances({ userId, accountId: account.id });
    assert.ok(data.length > 0);
  });
  await checker.alone("getTransactions", async () => {
    const first = await moneyhub.getTransactions({ userId, params: { limit: 2, offset: 0 } });
    assert.equal(first.data.length, 2);
    assert.ok(first.links.next);
    const some = await moneyhub.getTransactions({ userId, params: { accountIds: [account.id], limit: 1 } });
    for (const transaction of some.data) assert.equal(transaction.accountId, account.id);
    await assert.rejects(
      moneyhub.getTransactions({ userId, params: { limit: "many" } }),
      (error) => error.response.statusCode === 400 && Boolean(error.error)
    );
  });
  await checker.alone("getRegularTransactions", async () => {
    const { data } = await moneyhub.getRegularTransactions({ userId, params: { accountId: account.id } });
    assert.ok(Array.isArray(data));
  });

  await checker.alone("deleteUserConnection", async () => {
    assert.equal(await moneyhub.deleteUserConnection({ userId, connectionId }), 204);
    await assert.rejects(
      moneyhub.deleteUserConnection({ userId, connectionId }),
      (error) => error.response.statusCode === 404 && Boolean(error.error)
    );
  });
  await checker.alone("deleteUser", async () => {
    assert.equal(await moneyhub.deleteUser({ userId }), 204);
    await assert.rejects(moneyhub.getUser({ userId }), (error) => error.response.statusCode === 404);
  });
}

module.exports = { readWith };
