// Everything in which a request of an official Python client differs from ours, and why that is no fault of either. README.md has
// the table. Each `undo` turns one of them into the other; parameters are those of the query or the body, as they arrived.
import assert from "node:assert/strict";
import { types } from "../../lib/contract/decided.js";

const typeOf = ({ request }, name) => types[request]?.[name]?.type ?? "";
const mapped = (parameters, change) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, change(name, value)]));

/** What turns their parameters into ours. */
export const theirs = [
  {
    what: "a boolean of a query is `True` or `False`",
    why: "Python writes it so; ours writes it as the Node client and JSON do",
    undo: (parameters, endpoint) =>
      endpoint.http === "GET" &&
      mapped(parameters, (name, value) =>
        typeOf(endpoint, name) === "boolean" ? ({ True: "true", False: "false" }[value] ?? value) : value,
      ),
  },
  {
    what: "a list of a query is `name=a&name=b`",
    why: "so its HTTP library writes it; ours is `name[]=a&name[]=b`, as the Node client's",
    undo: (parameters, endpoint) =>
      endpoint.http === "GET" &&
      mapped(parameters, (name, value) => (typeOf(endpoint, name).endsWith("[]") ? [value].flat() : value)),
  },
];

/** What turns our parameters into theirs. */
export const ours = [
  {
    what: "a creation without `metadata` sends none",
    why: "the documentation requires the field: ours sends `{}`",
    undo({ metadata, ...others }, { path }, input) {
      if (!/create-(department|organization)$/.test(path) || input.metadata !== undefined) return undefined;
      assert.deepEqual(metadata, {});
      return others;
    },
  },
];

/** The parameters of a request as received, undone by a list of differences; `seen` gets those that there were. */
export function undone(differences, parameters, endpoint, input, seen) {
  return differences.reduce((before, difference) => {
    const after = difference.undo(before, endpoint, input) || before;
    if (JSON.stringify(after) !== JSON.stringify(before)) seen.add(difference);
    return after;
  }, parameters);
}

/** Headers of a call, by the prefix of the brand, that both send: the form of each, and why the values may differ. */
export const headers = (brand) => ({
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
export const platform = [
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "host",
  "pragma",
  "sec-fetch-mode",
  "user-agent",
];
