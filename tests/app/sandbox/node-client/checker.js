"use strict";
// Counts and prints checks.

class Checker {
  constructor() {
    this.passed = 0;
    this.failed = 0;
  }

  section(name) {
    console.log(`\n# ${name}`);
  }

  /** Runs one check. What a check returns is handed on; a failed one stops its set-up. */
  async check(name, body) {
    try {
      const result = await body();
      this.passed += 1;
      console.log(`ok   ${name}`);
      return result;
    } catch (error) {
      this.fail(name, error);
      throw new Error(`skipped after "${name}"`);
    }
  }

  /** Runs one check that nothing later depends on. */
  async alone(name, body) {
    return this.check(name, body).catch(() => undefined);
  }

  fail(name, error) {
    this.failed += 1;
    console.log(`FAIL ${name}: ${error.message}${error.error_description ? ` (${error.error_description})` : ""}`);
  }

  finish() {
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}

module.exports = { Checker };
