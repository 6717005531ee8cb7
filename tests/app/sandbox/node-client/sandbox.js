"use strict";
// Starts a real holdfast-sandbox and reads what it says about itself.

const { spawn } = require("child_process");
const fs = require("fs");
const path = require("path");
const readline = require("readline");

const READY_WITHIN_MS = 20000;

/** Resolves to the ready line, with `stop()` to end the process. */
function startSandbox(program, args) {
  const child = spawn(program, ["--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve(child.exitCode);
      child.once("exit", resolve);
      child.kill("SIGTERM");
    });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error("the sandbox was not ready in time"));
    }, READY_WITHIN_MS);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}`)));
    readline.createInterface({ input: child.stdout }).once("line", (line) => {
      clearTimeout(timer);
      resolve({ ...JSON.parse(line), stop });
    });
  });
}

/** The profile `name` beside the ready one, with the secret its `secretFile` holds. */
function readProfile(ready, name) {
  const folder = path.dirname(ready.profile);
  const profile = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
  const secret = fs.readFileSync(path.join(folder, profile.secretFile), "utf8").trim();
  return { ...profile, secret };
}

module.exports = { startSandbox, readProfile };
