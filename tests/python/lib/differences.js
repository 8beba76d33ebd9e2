// Everything in which a request of an official Python client differs from ours, and why that is no fault of ours. README.md has
// the table. Each `undo` turns one of them into the other; parameters are those of the query or the body, as they arrived.
import assert from "node:assert/strict";
import { types } from "../../lib/contract/decided.js";

const typeOf = ({ request }, name) => types[request]?.[name]?.type ?? "";
const isQuery = ({ http }) => http === "GET" || http === "DELETE";
const mapped = (parameters, change) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, change(name, value)]));
const without = (parameters, isOut) => Object.fromEntries(Object.entries(parameters).filter((entry) => !isOut(entry)));

/** Text of JSON as `JSON.stringify` writes it. */
const rewritten = (text) => JSON.stringify(JSON.parse(text));

/** What turns their parameters into ours. */
export const theirs = [
  {
    what: "a boolean of a query is `True` or `False`",
    why: "Python writes it so; ours writes it as the Node client and JSON do",
    undo: (parameters, { endpoint }) =>
      isQuery(endpoint) &&
      mapped(parameters, (name, value) =>
        typeOf(endpoint, name) === "boolean" ? ({ True: "true", False: "false" }[value] ?? value) : value,
      ),
  },
  {
    what: "a list of a query is `name=a&name=b`",
    why: "so its HTTP library writes it; ours is `name[]=a&name[]=b`, as the Node client's",
    undo: (parameters, { endpoint, input }) =>
      isQuery(endpoint) && mapped(parameters, (name, value) => (Array.isArray(input[name]) ? [value].flat() : value)),
  },
  {
    what: "`put_event` writes the data of the event as text, with blanks between and escapes for letters beyond ASCII",
    why: "Python writes JSON so; ours sends a text as it is given",
    undo: (parameters, { texts }) =>
      mapped(parameters, (name, value) => (texts.includes(name) && typeof value === "string" ? rewritten(value) : value)),
  },
  {
    what: "`update_security_settings` of `genauth` sends `genauthTokenExpiresIn`",
    why: "the clients named GenAuth write the brand into the name; ours sends `authingTokenExpiresIn`, as the contract has it",
    undo: (parameters, { renamed }) =>
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => {
          const [own] = Object.entries(renamed).find(([, theirs]) => theirs === name) ?? [name];
          return [own, value];
        }),
      ),
  },
];

/** What turns our parameters into theirs. */
export const ours = [
  {
    what: "a creation without `metadata` sends none",
    why: "the documentation requires the field: ours sends `{}`",
    undo({ metadata, ...others }, { endpoint: { path }, input }) {
      if (!/create-(department|organization)$/.test(path) || input.metadata !== undefined) return undefined;
      assert.deepEqual(metadata, {});
      return others;
    },
  },
  {
    what: "a field of a body that is `null` is not sent",
    why: "`None` leaves an argument out; ours sends a `null` where the contract allows one. The sandbox refuses theirs if the field is required",
    undo: (parameters, { endpoint }) => !isQuery(endpoint) && without(parameters, ([, value]) => value === null),
  },
  {
    what: "`list_field` sends no `from`, and the sandbox refuses theirs",
    why: "the contract requires the field: the Node client of 2024 has it, the specification of 2023 did not",
    undo: (parameters, { lacking }) => without(parameters, ([name]) => lacking.includes(name)),
  },
];

/** What the sandbox says to ours where it refuses theirs: it describes the call. */
export const described = { statusCode: 501, message: "The sandbox describes this call but does not keep its data" };

/** Fields that ours requires and theirs does not send: it has no argument for them, or means something else by `None`. */
export function unsaid({ endpoint, input, lacking }) {
  const required = Object.entries(types[endpoint.request] ?? {}).filter(([, { optional }]) => !optional);
  return required.map(([name]) => name).filter((name) => lacking.includes(name) || input[name] === null);
}

/** Of the path, which holds no parameters as received. */
export const unfilled = {
  what: "`delete_by_id`, `delete_user_list_by_id` and `delete_risk_list_policy_by_id` leave `{id}` in the path as it stands",
  why: "so does the Node client: the id is sent nowhere, and nothing is deleted; ours writes the id into the path",
};

/** The parameters of a request as received, undone by a list of differences; `seen` gets those that there were. */
export function undone(differences, parameters, call, seen) {
  return differences.reduce((before, difference) => {
    const after = difference.undo(before, call) || before;
    if (JSON.stringify(after) !== JSON.stringify(before)) seen.add(difference);
    return after;
  }, parameters);
}
