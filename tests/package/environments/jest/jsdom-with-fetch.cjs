// jsdom has no fetch, so who calls an API under it lends it Node's. It has no TextEncoder and no TextDecoder either, and
// those stay away: the package does without.
const { TestEnvironment } = require("jest-environment-jsdom");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Headers, Request, Response });
  }
};
