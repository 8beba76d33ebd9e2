// `Object.prototype` with a field that somebody put there: it chooses nothing of a request and stops no call.
import assert from "node:assert/strict";
import fc from "fast-check";
import { department, key, page, senderOf } from "../lib/copies.js";
import { outcomeOf } from "../lib/hold.js";
import { value } from "../lib/hostile.js";
import { constants } from "../lib/recipe.js";

const names = [
  ...[
    "host",
    "accessKeyId",
    "accessKeySecret",
    "accessToken",
    "scheme",
    "userPoolId",
    "brand",
    "lang",
    "tenantId",
    "fetch",
    "onEvent",
  ],
  ...[
    "timeout",
    "deadline",
    "maxRetries",
    "maxConcurrency",
    "maxResponseBytes",
    "signal",
    "headers",
    "method",
    "body",
    "redirect",
    "cache",
  ],
  ...[
    "mode",
    "credentials",
    "keepalive",
    "integrity",
    "description",
    "code",
    "customData",
    "page",
    "limit",
    "max",
    "issues",
    "kind",
    "polluted",
  ],
];
const tempting = constants([
  ["'https://evil.example'", () => "https://evil.example"],
  ["'evil'", () => "evil"],
  ["1", () => 1],
  ["{ 'x-evil': '1' }", () => ({ "x-evil": "1" })],
  ["an aborted signal", () => AbortSignal.abort(new Error("evil"))],
  ["a function", () => async () => ({ status: 200, headers: new Headers(), text: async () => page })],
]);

/** What a request is, without what is new each time. */
function facts(url, init) {
  const changing = ["date", "authorization", "x-genauth-signature-nonce", "x-authing-signature-nonce"];
  const headers = [...new Headers({ ...init.headers })].filter(([name]) => !changing.includes(name));
  const own = Object.fromEntries(Object.entries(init).filter(([name]) => name !== "headers" && name !== "signal"));
  return JSON.stringify([url, senderOf(url, init), headers, own]);
}

/** The requests of a client that is made and used now. */
async function requests({ ManagementClient }, seen) {
  const fetch = async (url, init) => (seen.push([url, init]), { status: 200, headers: new Headers(), text: async () => page });
  const options = Object.assign(Object.create(null), key, { fetch });
  const client = new ManagementClient(options);
  const answers = [await client.createDepartment({ ...department }), await client.getUserDepartments({ userId: "u-1" }, {})];
  client.free();
  return answers;
}

/** Pollutes, calls, and cleans up; nothing else runs meanwhile. */
async function polluted(name, given, act) {
  Object.defineProperty(Object.prototype, name, { value: given, enumerable: true, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    delete Object.prototype[name];
  }
}

export const properties = [
  {
    promise: "a polluted Object.prototype chooses nothing of a client's requests, and stops none",
    share: 1,
    given: fc.record({ name: fc.constantFrom(...names), given: fc.oneof({ arbitrary: tempting, weight: 3 }, value) }),
    async prepare(copy) {
      const seen = [];
      await requests(copy, seen);
      return { expected: seen.map((request) => facts(...request)) };
    },
    async holds({ name, given }, run, copy) {
      const built = run.build(given);
      const seen = [];
      const call = () => requests(copy, seen);
      const { reason } = await polluted(name, built, () => outcomeOf(call, copy));
      assert.equal(reason, undefined, `refused: ${reason?.message}`);
      assert.deepEqual(
        seen.map((request) => facts(...request)),
        copy.expected,
      );
    },
  },
  {
    promise: "a polluted Object.prototype chooses no option of a proxy, of a collection and of an edit",
    share: 1,
    given: fc.record({
      name: fc.constantFrom(
        "allow",
        "origins",
        "maxBodyBytes",
        "deadline",
        "onError",
        "hosts",
        "max",
        "userIdType",
        "edit",
        "status",
      ),
      given: fc.oneof(tempting, value),
    }),
    async holds({ name, given }, run, copy) {
      const built = run.build(given);
      const client = new copy.ManagementClient({
        ...key,
        fetch: async () => ({ status: 200, headers: new Headers(), text: async () => page }),
      });
      const request = new Request("https://page.example/api/genauth/api/v3/get-user-departments?userId=u-1", {
        headers: { "sec-fetch-site": "same-origin" },
      });
      const work = async () => {
        const handler = copy.createProxyHandler({ client, allow: Object.keys(copy.schemas), authorize: () => true });
        const { status } = await handler(request);
        const rows = await copy.collect(client.iterate.getUserDepartments({ userId: "u-1" }));
        const { changed } = await client.editUserDepartments({ userId: "u-1" }, () => {});
        return { status, count: rows.length, changed };
      };
      const outcome = await polluted(name, built, () => outcomeOf(work, copy));
      assert.deepEqual({ ...outcome.value }, { status: 200, count: 1, changed: false }, outcome.reason?.message);
    },
  },
];
