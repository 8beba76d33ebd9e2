// A `fetch` of the caller's whose promises and headers are not what they seem: the call settles within its `timeout`, nothing is uncaught.
import assert from "node:assert/strict";
import { test } from "node:test";
import { department, freshCopy, key } from "./lib/copies.js";
import { listen, missed, outcomeOf, shown } from "./lib/hold.js";

const evil = () => {
  throw new Error("evil");
};
const answer = () => Promise.resolve(new Response('{"statusCode":200,"data":{}}'));
const promises = {
  "whose then throws": () => Object.assign(answer(), { then: evil }),
  "whose then calls at once": () => Object.assign(Promise.resolve(), { then: (take) => take(new Response("{}")) }),
  "whose then never calls": () => Object.assign(answer(), { then: () => {} }),
  "whose then calls twice": () =>
    Object.assign(answer(), { then: (take, refuse) => (take(new Response("{}")), refuse(1), take(2)) }),
  "whose then is a number": () => Object.assign(answer(), { then: 7 }),
  "whose constructor throws": () => Object.defineProperty(answer(), "constructor", { get: evil }),
  "whose constructor is another": () => Object.assign(answer(), { constructor: { [Symbol.species]: evil } }),
  "that is a Proxy": () => new Proxy(answer(), {}),
  "that is only thenable": () => ({ then: (take) => take(new Response('{"statusCode":200,"data":{}}')) }),
  "of a subclass that throws": () =>
    class Evil extends Promise {
      then() {
        return evil();
      }
    }.resolve(1),
};

/** One call, and what it ends as. */
async function ended(fetch) {
  listen();
  const copy = await freshCopy();
  const client = new copy.ManagementClient({ ...key, fetch, timeout: 200, maxRetries: 0 });
  // What the caller's own promise throws comes out as it is: its own error, or the platform's for a promise that is none.
  const isOwn = (reason) => reason instanceof TypeError || reason?.message === "evil";
  const outcome = await outcomeOf(() => client.createDepartment(department), copy, isOwn, 1_500);
  assert.deepEqual(await missed(copy), []);
  if (Object.hasOwn(outcome, "reason") && isOwn(outcome.reason)) return "own";
  return outcome.reason?.kind ?? "resolves";
}

for (const [what, fetch] of Object.entries(promises)) {
  test(`a fetch that gives a promise ${what} lets the call settle`, async () => {
    assert.ok(["resolves", "own", "timeout", "bad_response", "config"].includes(await ended(fetch)));
  });
  test(`a text() that gives a promise ${what} lets the call settle`, async () => {
    const given = async () => ({ status: 200, headers: new Headers(), text: fetch });
    assert.ok(["resolves", "own", "timeout", "bad_response", "config"].includes(await ended(given)));
  });
}

for (const value of [3, ["3"], 3n, {}, true, Symbol("s"), null, evil, { toString: evil }, new String("3")]) {
  test(`a retry-after that is ${shown(value)} instead of a text leaves the refusal what it is`, async () => {
    const text = async () => '{"statusCode":429,"message":"slow down"}';
    assert.equal(await ended(async () => ({ status: 429, headers: new Map([["retry-after", value]]), text })), "rate_limit");
  });
}

for (const headers of [
  undefined,
  null,
  7,
  "text",
  {},
  new Map(),
  { get: 7 },
  { get: evil },
  Object.freeze({ get: () => evil }),
]) {
  test(`headers that are ${shown(headers)} let the call settle as what the body says`, async () => {
    const text = async () => '{"statusCode":404,"message":"gone"}';
    assert.ok(["not_found", "network", "bad_response"].includes(await ended(async () => ({ status: 404, headers, text }))));
  });
}
