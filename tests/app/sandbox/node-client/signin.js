"use strict";
// Everything that goes through the browser: the authorisation URLs and the token endpoint.

const assert = require("assert/strict");
const crypto = require("crypto");
const got = require("got");

const MOCK_BANK = "1ffe704d39629a929c8e293880fb449a";

/** Opens the URL as a browser would and gives what came back to the client. */
async function comeBack(url, redirectUri) {
  const response = await got(url, { followRedirect: false, throwHttpErrors: false, retry: 0 });
  assert.equal(response.statusCode, 303, `status ${response.statusCode}: ${response.body.slice(-400)}`);
  const location = new URL(response.headers.location);
  assert.equal(location.origin + location.pathname, redirectUri);
  return Object.fromEntries(new URLSearchParams(location.search || location.hash.slice(1)));
}

function claimsOf(tokens) {
  return JSON.parse(Buffer.from(tokens.id_token.split(".")[1], "base64").toString());
}

const random = () => crypto.randomBytes(16).toString("hex");

async function signInWith({ moneyhub, config, checker, ready }) {
  const { redirect_uri: redirectUri, response_type: responseType, client_id: clientId } = config.client;

  /** Makes the URL, comes back, exchanges; gives tokens and the id_token's claims. */
  async function flow(makeUrl, { sub, verifier } = {}) {
    const state = random();
    const nonce = random();
    const url = await makeUrl({ state, nonce });
    const paramsFromCallback = await comeBack(url, redirectUri);
    assert.equal(paramsFromCallback.error, undefined, paramsFromCallback.error_description);
    assert.equal(paramsFromCallback.state, state);
    const tokens = await moneyhub.exchangeCodeForTokens({
      paramsFromCallback,
      localParams: {
        state,
        nonce,
        sub,
        response_type: responseType,
        ...(verifier ? { code_verifier: verifier } : {}),
      },
    });
    return { tokens, claims: claimsOf(tokens), paramsFromCallback, nonce };
  }

  const userId = await checker.check("registerUser", async () => {
    const user = await moneyhub.registerUser({ clientUserId: `person-${random()}` });
    assert.match(user.userId, /^[0-9a-f]{24}$/);
    return user.userId;
  });

  const connectionId = await checker.check("getAuthorizeUrlForCreatedUser + exchangeCodeForTokens", async () => {
    const { claims, tokens } = await flow(
      (local) => moneyhub.getAuthorizeUrlForCreatedUser({ bankId: MOCK_BANK, userId, ...local }),
      { sub: userId }
    );
    assert.equal(claims.sub, userId);
    assert.match(claims["mh:con_id"], new RegExp(`^${MOCK_BANK}:`));
    assert.equal(tokens.token_type, "Bearer");
    return claims["mh:con_id"];
  });

  await checker.check("getAuthorizeUrl with offline_access + refreshTokens", async () => {
    const { tokens, claims } = await flow((local) =>
      moneyhub.getAuthorizeUrl({ scope: "openid offline_access accounts:read id:test", ...local })
    );
    assert.notEqual(claims.sub, userId);
    const renewed = await moneyhub.refreshTokens({ refreshToken: tokens.refresh_token });
    assert.ok(renewed.access_token);
    assert.notEqual(renewed.access_token, tokens.access_token);
    const gone = await moneyhub.deleteUser({ userId: claims.sub });
    assert.equal(gone, 204);
  });

  await checker.check("getPushedAuthorisationRequestUrl with PKCE", async () => {
    const verifier = moneyhub.generators.codeVerifier();
    const { claims } = await flow(
      (local) =>
        moneyhub.getPushedAuthorisationRequestUrl({
          bankId: MOCK_BANK,
          userId,
          codeChallenge: moneyhub.generators.codeChallenge(verifier),
          ...local,
        }),
      { sub: userId, verifier }
    );
    assert.equal(claims.sub, userId);
    await moneyhub.deleteUserConnection({ userId, connectionId: claims["mh:con_id"] });
  });

  await checker.check("getReauthAuthorizeUrlForCreatedUser keeps the id", async () => {
    const { claims } = await flow(
      (local) => moneyhub.getReauthAuthorizeUrlForCreatedUser({ userId, connectionId, ...local }),
      { sub: userId }
    );
    assert.equal(claims["mh:con_id"], connectionId);
  });

  await checker.check("getReconsentAuthorizeUrlForCreatedUser keeps the id and moves the end", async () => {
    const expiresAt = new Date(Date.now() + 30 * 86400 * 1000).toISOString();
    const { claims } = await flow(
      (local) => moneyhub.getReconsentAuthorizeUrlForCreatedUser({ userId, connectionId, expiresAt, ...local }),
      { sub: userId }
    );
    assert.equal(claims["mh:con_id"], connectionId);
    const { data } = await moneyhub.getUserConnections({ userId });
    assert.equal(Date.parse(data.find(({ id }) => id === connectionId).expiresAt), Date.parse(expiresAt));
  });

  await checker.check("getRefreshAuthorizeUrlForCreatedUser on a legacy bank", async () => {
    const connected = await flow(
      (local) => moneyhub.getAuthorizeUrlForCreatedUser({ bankId: "legacy", userId, ...local }),
      { sub: userId }
    );
    const legacyId = connected.claims["mh:con_id"];
    const { claims } = await flow(
      (local) => moneyhub.getRefreshAuthorizeUrlForCreatedUser({ userId, connectionId: legacyId, ...local }),
      { sub: userId }
    );
    assert.equal(claims["mh:con_id"], legacyId);
  });

  await checker.check("an unfitting refresh comes back as invalid_claims", async () => {
    const state = random();
    const url = await moneyhub.getRefreshAuthorizeUrlForCreatedUser({ userId, connectionId, state, nonce: random() });
    const back = await comeBack(url, redirectUri);
    assert.equal(back.error, "invalid_claims");
    await assert.rejects(
      moneyhub.exchangeCodeForTokens({ paramsFromCallback: back, localParams: { state } }),
      /invalid_claims/
    );
  });

  await checker.check("an asynchronous connection names its sync", async () => {
    const { claims } = await flow(
      (local) =>
        moneyhub.getAuthorizeUrlForCreatedUser({ bankId: MOCK_BANK, userId, enableAsync: true, ...local }),
      { sub: userId }
    );
    const { data } = await moneyhub.getSync({ userId, syncId: claims["mh:sync"] });
    assert.equal(data.connectionId, claims["mh:con_id"]);
    assert.equal(await moneyhub.deleteUserConnection({ userId, connectionId: claims["mh:con_id"] }), 204);
  });

  await checker.check("requestObject", async () => {
    const state = random();
    const claims = { id_token: { sub: { essential: true, value: userId }, "mh:con_id": { essential: true } } };
    const request = await moneyhub.requestObject({
      scope: `openid id:${MOCK_BANK}`,
      state,
      nonce: random(),
      claims,
    });
    const back = await comeBack(`${ready.identityUrl}/oidc/auth?client_id=${clientId}&request=${request}`, redirectUri);
    assert.equal(back.state, state);
    assert.ok(back.code);
  });

  await checker.check("getAuthorizeUrlFromRequestUri", () => {
    const requestUri = "urn:ietf:params:oauth:request_uri:example";
    assert.equal(
      moneyhub.getAuthorizeUrlFromRequestUri({ requestUri }),
      `${ready.identityUrl}/oidc/auth?request_uri=${requestUri}`
    );
  });

  await checker.check("exchangeCodeForTokens twice fails with invalid_grant", async () => {
    const { paramsFromCallback, nonce, claims } = await flow(
      (local) => moneyhub.getAuthorizeUrlForCreatedUser({ bankId: MOCK_BANK, userId, ...local }),
      { sub: userId }
    );
    await assert.rejects(
      moneyhub.exchangeCodeForTokens({
        paramsFromCallback,
        localParams: { state: paramsFromCallback.state, nonce, sub: userId, response_type: responseType },
      }),
      (error) => error.error === "invalid_grant"
    );
    await moneyhub.deleteUserConnection({ userId, connectionId: claims["mh:con_id"] });
  });

  await checker.check("getClientCredentialTokens", async () => {
    const tokens = await moneyhub.getClientCredentialTokens({ scope: "accounts:read", sub: userId });
    assert.equal(tokens.scope, "accounts:read");
    assert.ok(tokens.expires_in > 0);
    await assert.rejects(
      moneyhub.getClientCredentialTokens({ scope: "openid" }),
      (error) => error.error === "invalid_scope"
    );
  });

  return { userId, connectionId };
}

module.exports = { signInWith };
