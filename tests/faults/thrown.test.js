// In a page: what the caller's own code throws comes out as it is, once; the platform's failures are network failures, of which a page
// learns little. Node's are in tests/package/environments/node, Firefox's in src/js/failure_tests.rs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startFailing } from "../lib/failing.js";
import { inChromium } from "./lib/places.js";

let failing;
let page;
before(async () => {
  failing = await startFailing();
  page = await inChromium();
});
after(async () => {
  await page?.close();
  await failing?.close();
});

/** Makes a create in the page, where `fetch` is the platform's, a function around it, or one that throws. */
const create = (host, way) =>
  page.evaluate(
    async ([host, way]) => {
      const { ManagementClient, isGenAuthError } = await import("genauth-management");
      const own = way === "mistake" ? new TypeError("session.token is not a function") : new Error("not signed in");
      const platforms = globalThis.fetch;
      const fetches = {
        around: (...given) => platforms(...given),
        own: () => Promise.reject(own),
        mistake: () => Promise.reject(own),
      };
      const events = [];
      const onEvent = ({ type, error }) => /^call/.test(type) || events.push(error ?? type);
      const options = { host, accessToken: "token", onEvent };
      if (way === "framework") globalThis.fetch = fetches.own;
      try {
        const client = new ManagementClient({ ...options, fetch: fetches[way] });
        await client.createDepartment({ organizationCode: "o", parentDepartmentId: "root", name: "R" });
        return { resolved: true };
      } catch (error) {
        if (!isGenAuthError(error)) return { own: error === own, events };
        const { kind, outcome, retryable, message } = error;
        return { kind, outcome, retryable, message, events };
      } finally {
        globalThis.fetch = platforms;
      }
    },
    [host, way],
  );

for (const way of ["platform", "around"]) {
  for (const name of ["refused", "reset", "cut", "certificate", "plain", "handshake"]) {
    test(`a failure of the platform's is a network failure, its outcome unknown to a page: ${name}, ${way}`, async () => {
      const { message, ...end } = await create(failing.hosts[name], way);
      assert.deepEqual(end, { kind: "network", outcome: "unknown", retryable: false, events: ["request", "network"] }, message);
      assert.match(message, /no response arrived: (Failed to fetch|network error)/);
    });
  }

  test(`a port that the browser forbids is told, and nothing was changed: ${way}`, async () => {
    const { message, ...end } = await create(failing.hosts.port, way);
    assert.deepEqual(end, { kind: "network", outcome: "not_applied", retryable: false, events: ["request", "network"] });
    assert.match(message, /`fetch` does not allow requests to this port/);
  });
}

for (const way of ["own", "mistake", "framework"]) {
  test(`what code of the caller's throws comes out as it is, once: ${way}`, async () => {
    assert.deepEqual(await create(failing.hosts.reset, way), { own: true, events: ["request", "thrown"] });
  });
}
