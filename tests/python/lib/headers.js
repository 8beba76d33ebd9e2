// The headers of a call: the same with both clients, but for the name of one and for values that each client has of its own.
import assert from "node:assert/strict";

/**
 * Headers, by the prefix of the brand, that both send: the form of each, and why the values may differ.
 * @returns {Record<string, [form: RegExp, why: string]>}
 */
const headers = (brand) => ({
  authorization: [/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/, "each has a token of its own"],
  [`x-${brand}-lang`]: [/^en-US$/, "the same"],
  [`x-${brand}-sdk-version`]: [/^[a-z-]+:\d+\.\d+\.\d+$/, "each client names itself"],
});

/** By which name each says the user pool. */
export const poolHeaders = {
  authing: { theirs: "x-authing-userpool-id", ours: "x-authing-userpool-id", why: "the same" },
  genauth: {
    theirs: "x-genauth-userpool-id",
    ours: "x-authing-userpool-id",
    why: "newer first-party clients of GenAuth, a command line and a Node SDK of 2026, send Authing's",
  },
};

/** Set by the platform: Node's `fetch` here (two of them for `cache: "no-store"`), `requests` there. */
const platform = [
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-length",
  "host",
  "pragma",
  "sec-fetch-mode",
  "user-agent",
];

/** Compares two requests as received; the sandboxes of `sides` have a user pool each. */
export function sameHeaders(their, our, brand, sides, told) {
  const known = headers(brand);
  const pool = poolHeaders[brand];
  const content = our.body ? ["content-type"] : [];
  assert.deepEqual(named(their), [...Object.keys(known), pool.theirs, ...content].sort(), told);
  assert.deepEqual(named(our), [...Object.keys(known), pool.ours, ...content].sort(), told);
  for (const [name, [form]] of Object.entries(known)) {
    assert.match(their.headers[name], form, `${name}: ${told}`);
    assert.match(our.headers[name], form, `${name}: ${told}`);
  }
  assert.equal(our.headers["content-type"], their.headers["content-type"], told);
  assert.equal(their.headers[pool.theirs], sides.theirs.sandbox.userPoolId, told);
  assert.equal(our.headers[pool.ours], sides.ours.sandbox.userPoolId, told);
}

const named = ({ headers }) =>
  Object.keys(headers)
    .filter((name) => !platform.includes(name))
    .sort();
