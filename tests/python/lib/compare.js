// A call by a witness and by ours: what goes over the wire is the same, but for what differences.js lists, and so is what comes of it.
import assert from "node:assert/strict";
import { GenAuthError } from "genauth-management";
import { sameAnswerBy, succeeded } from "../../conformance/answers.js";
import { comparableSince } from "../../conformance/comparable.js";
import { withParameters } from "../../conformance/received.js";
import { endpoints, types } from "../../lib/contract/decided.js";
import { pathOf } from "../../lib/path.js";
import { described, ours as ofOurs, theirs as ofTheirs, undone, unfilled, unsaid } from "./differences.js";
import { sameHeaders } from "./headers.js";

/** Where both get their tokens: a request of its own before the first call. */
export const EXCHANGE = "/api/v3/get-management-token";

const sameAnswer = sameAnswerBy(comparableSince(Date.now()), GenAuthError);

/** `{ both, compare, take }` for the two sides of a witness; `seen` gets the differences that there were. */
export function comparing(sides, brand, seen = new Set()) {
  /** Both make the call, of an input that both can say; resolves to what came of it. */
  async function both(name, given) {
    const call = sides.covered.get(name);
    const { input, named } = spoken(name, call, given);
    const [answer, result] = await Promise.all([
      sides.theirs.witness.call(call.method, named),
      sides.ours.client[name](structuredClone(input)).catch((error) => error),
    ]);
    return { input, answer, result };
  }

  /** The requests since the last look. */
  const take = () => [sides.theirs, sides.ours].map(({ recorder }) => recorder.take().map(withParameters));

  /** Whether the call succeeded, at both; `of` names it in a failure. */
  async function compare(name, given, of) {
    const { input, answer, result } = await both(name, given).catch((cause) => {
      throw new Error(`${of}: ${cause.message}`, { cause });
    });
    const [their, our] = take().map((requests) => requests.filter(({ path }) => path !== EXCHANGE));
    const told = `${of}\ntheirs: ${their.map(line)}\nours:   ${our.map(line)}`;
    assert.deepEqual([their.length, our.length], [1, 1], `${told}\n${result}`);
    const call = { name, endpoint: endpoints[name], input, ...sides.covered.get(name) };
    sameRequest(call, their[0], our[0], told);
    sameHeaders(their[0], our[0], brand, sides, told);
    sameResult(call, answer, result, told);
    return succeeded(answer);
  }

  function sameRequest(call, their, our, told) {
    const { http, path } = call.endpoint;
    const filled = pathOf(path, call.input);
    assert.deepEqual([our.method, our.path], [http, filled], told);
    assert.deepEqual([their.method, decodeURIComponent(their.path)], [http, path], told);
    if (filled !== path) seen.add(unfilled);
    // No parameter goes into the query of a request with a body.
    for (const request of [their, our]) assert.ok(!(request.body && request.query), told);
    assert.equal(Boolean(our.body), Boolean(their.body), told);
    assert.deepEqual(undone(ofOurs, our.parameters, call, seen), undone(ofTheirs, their.parameters, call, seen), told);
  }

  return { both, compare, take };
}

/** An input as ours takes it, and as the arguments of the witness. A field that the witness lacks stays where ours requires it. */
function spoken(name, { fields, lacking, texts, unsent }, given) {
  const type = types[endpoints[name].request] ?? {};
  const isSaid = ([field, value]) => value !== undefined && !(lacking.includes(field) && type[field].optional);
  const input = Object.fromEntries(Object.entries(given).filter(isSaid));
  for (const field of texts) input[field] = JSON.stringify(input[field]);
  // Arguments without a default that a call of ours may leave out: Python's `None`, which is not sent.
  const none = [...Object.values(fields), ...unsent].map((argument) => [argument, null]);
  const said = Object.entries(input).filter(([field]) => field in fields);
  const named = said.map(([field, value]) => [fields[field], texts.includes(field) ? JSON.parse(value) : value]);
  return { input, named: Object.fromEntries([...none, ...named]) };
}

function sameResult(call, answer, result, told) {
  const missed = unsaid(call);
  if (missed.length > 0) {
    assert.equal(answer.statusCode, 400, told);
    for (const name of missed) assert.ok(answer.message.includes(name), `${told}\n${answer.message}`);
  }
  sameAnswer(call.name, missed.length > 0 ? described : answer, result, told);
}

/** A request in a line, without its headers, which hold a token. */
const line = ({ method, path, query, body }) => `${method} ${path}${query && `?${query}`} ${body}`;
