"use strict";
// Calls every method of the official client 5.2.1 that the sandbox promises to serve, once for each
// way a client can be set up. Prints what passed; exits with 1 if anything failed.
//
// Usage: node check.js PATH-OF-HOLDFAST-SANDBOX

const { Checker } = require("./checker");
const { startSandbox, readProfile } = require("./sandbox");
const { signInWith } = require("./signin");
const { readWith } = require("./reading");

const REDIRECT_URI = "http://127.0.0.1:3999/callback";

const SETUPS = [
  { name: "private_key_jwt, signed objects", profile: "sandbox.json", objects: "RS256", args: [] },
  { name: "private_key_jwt, unsigned objects", profile: "sandbox.json", objects: "none", args: [] },
  { name: "client_secret_basic", profile: "sandbox-basic.json", objects: "none", args: [] },
  {
    name: "ES256 for the client",
    profile: "sandbox.json",
    objects: "ES256",
    args: ["--algorithm", "ES256"],
  },
  {
    name: "PS256 throughout, code id_token",
    profile: "sandbox.json",
    objects: "PS256",
    responseType: "code id_token",
    args: ["--algorithm", "PS256", "--id-token-algorithm", "PS256"],
  },
];

function configFor(ready, setup) {
  const profile = readProfile(ready, setup.profile);
  const withKey = profile.clientAuthentication === "private_key_jwt";
  return {
    identityServiceUrl: ready.identityUrl,
    resourceServerUrl: ready.apiUrl,
    client: {
      client_id: profile.clientId,
      ...(withKey ? {} : { client_secret: profile.secret }),
      token_endpoint_auth_method: profile.clientAuthentication,
      id_token_signed_response_alg: profile.idTokenAlgorithm,
      request_object_signing_alg: setup.objects,
      redirect_uri: REDIRECT_URI,
      response_type: setup.responseType || "code",
      keys: withKey ? [{ use: "sig", alg: profile.signingAlgorithm, ...JSON.parse(profile.secret) }] : [],
    },
  };
}

async function run(program, setup, checker) {
  checker.section(setup.name);
  const ready = await startSandbox(program, ["--auto-approve", ...setup.args]);
  try {
    const config = configFor(ready, setup);
    const { Moneyhub } = require("@mft/moneyhub-api-client");
    let moneyhub;
    await checker.check("constructor", async () => {
      moneyhub = await Moneyhub(config);
    });
    const signedIn = await signInWith({ moneyhub, config, checker, ready });
    await readWith({ moneyhub, config, checker, ready, ...signedIn });
  } finally {
    await ready.stop();
  }
}

async function main() {
  const program = process.argv[2];
  if (!program) {
    console.error("usage: node check.js PATH-OF-HOLDFAST-SANDBOX");
    return 2;
  }
  const checker = new Checker();
  for (const setup of SETUPS) {
    try {
      await run(program, setup, checker);
    } catch (error) {
      checker.fail("the rest of this set-up", error);
    }
  }
  return checker.finish();
}

main().then((code) => {
  process.exitCode = code;
});
