// The two questions to the server's own code: who is asking, before the body is read; and whether they may, with the input.
import { isRefusal, Refusal } from "./refusal.js";
/** @import { Texts } from "../types.js" */
/** @import { Asked, Call, Deadline, Hook, Session, Sessions, Settings } from "./types.js" */

const NOBODY = { session: undefined };
/** @type {Texts} */
const LATE = ["this server did not respond in time", "此服务器未能及时响应"];

/**
 * Who is asking, by the call: `authenticate` is asked once for each, since it may decide by the name. Where several calls share a
 * method and path, the body must be read to know which one it is, but not for somebody who may make none of them.
 * @param {Asked} asked
 * @param {Settings} settings
 * @param {Deadline} deadline
 * @returns {Sessions}
 */
export function sessionsFor(asked, { authenticate: hook }, deadline) {
  /** @type {Map<string, Promise<Session>>} */
  const known = new Map();
  /** @type {Sessions["of"]} */
  const of = ({ operation }) => {
    if (!hook) return NOBODY;
    const session = known.get(operation) ?? authenticate({ operation, ...asked }, hook, deadline);
    known.set(operation, session);
    return session;
  };
  return { of, ofAny: (calls) => firstAdmitted(calls, of) };
}

/**
 * @param {readonly Call[]} calls
 * @param {Sessions["of"]} sessionOf
 */
async function firstAdmitted(calls, sessionOf) {
  let refusal;
  for (const call of calls) {
    try {
      await sessionOf(call);
      return;
    } catch (thrown) {
      // A fault of the server's own is no answer to the question.
      if (!isRefusal(thrown) || thrown.trouble) throw thrown;
      refusal ??= thrown;
    }
  }
  throw refusal;
}

/**
 * What `authenticate` found out about who is asking: `{ session }`.
 * @param {object} asked
 * @param {Hook} hook
 * @param {Deadline} deadline
 */
async function authenticate(asked, hook, deadline) {
  const [said] = await answerOf("authenticate", hook, asked, deadline);
  if (said === true) return NOBODY;
  const { session, status } = own(said, ["session", "status"]);
  // `{ session: await sessionOf(request) }` must not pass where there is none, nor what is a refusal as well.
  if (session && status === undefined) return { session };
  throw refusalOf(said, "authenticate: expected true, false, { session } or { status, message }");
}

/**
 * Only `true` lets pass: a promise that was not awaited, a user object or nothing at all must not.
 * @param {object} asked
 * @param {Settings} settings
 * @param {Deadline} deadline
 */
export async function authorize(asked, settings, deadline) {
  const [said] = await answerOf("authorize", settings.authorize, asked, deadline);
  if (said !== true) throw refusalOf(said, "authorize: expected true, false or { status, message }");
}

/**
 * What one of the server's functions gives, in a list.
 * @template A
 * @param {string} name
 * @param {(asked: A) => unknown} hook
 * @param {A} asked
 * @param {Deadline} deadline
 */
export function answerOf(name, hook, asked, deadline) {
  const said = hook(asked);
  // The common case costs no timer.
  if (typeof said === "boolean") return [said];
  return deadline.within(said, () => {
    const trouble = { error: new Error(`${name}: did not settle before the request's deadline`) };
    return new Refusal(504, LATE, { failure: { retryable: true }, trouble });
  });
}

/**
 * @param {unknown} said
 * @param {string} expected
 */
function refusalOf(said, expected) {
  if (said === false) return new Refusal(403, ["not permitted", "没有权限"]);
  const { status, message = "" } = own(said, ["status", "message"]);
  if (Number.isInteger(status) && status >= 400 && status <= 599 && typeof message === "string") {
    return new Refusal(status, message);
  }
  return new TypeError(`${expected}, with a status from 400 to 599`);
}

/**
 * The own properties of these names, each read once.
 * @param {any} value
 * @param {readonly string[]} names
 */
function own(value, names) {
  const isObject = typeof value === "object" && value !== null;
  return Object.fromEntries(names.map((name) => [name, isObject && Object.hasOwn(value, name) ? value[name] : undefined]));
}
