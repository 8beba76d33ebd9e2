// Whatever options are: a client or a GenAuthError, a call that settles.
import assert from "node:assert/strict";
import fc from "fast-check";
import { answering, department, key } from "../lib/copies.js";
import { guarded, outcomeOf } from "../lib/hold.js";
import { define, method, object, property, value } from "../lib/hostile.js";
import { recipe } from "../lib/recipe.js";

const ofClient = [
  ...[
    "accessKeyId",
    "accessKeySecret",
    "accessToken",
    "scheme",
    "userPoolId",
    "host",
    "brand",
    "lang",
    "tenantId",
    "timeout",
    "deadline",
  ],
  ...[
    "maxRetries",
    "maxConcurrency",
    "maxResponseBytes",
    "onEvent",
    "fetch",
    "rejectUnauthorized",
    "socketUri",
    "retryTimes",
    "unknown",
  ],
];
const ofCall = ["signal", "timeout", "deadline", "maxRetries", "headers", "maxResponseBytes", "unknown"];

/** Sound options, some of them replaced by anything. */
const among = (sound, names) =>
  fc.array(fc.tuple(fc.constantFrom(...names), property), { minLength: 1, maxLength: 3 }).map((fields) =>
    recipe(
      () => `options with ${fields.map(([name, given]) => `${name}: ${given}`).join(", ")}`,
      (run) => {
        const options = { ...sound };
        for (const [name, given] of fields) define(options, name, given, run);
        return options;
      },
    ),
  );

export const clientOptions = fc.oneof({ arbitrary: among(key, ofClient), weight: 4 }, value);

/** A signal of the platform that aborts, with a reason of the caller's. */
const signals = fc.tuple(value, fc.boolean()).map(([reason, atOnce]) =>
  recipe(
    () => `{ signal } that aborts ${atOnce ? "at once" : "soon"} with ${reason}`,
    (run) => {
      const controller = new AbortController();
      const abort = () => {
        controller.abort(reason.build(run));
        run.own(controller.signal.reason);
      };
      if (atOnce) abort();
      else queueMicrotask(abort);
      return { signal: controller.signal };
    },
  ),
);
/** Headers that are a list, a Map, an iterator or an object of anything. */
const headers = fc.oneof(value, object, method).map((given) =>
  recipe(
    () => `{ headers: ${given} }`,
    (run) => ({ headers: given.build(run) }),
  ),
);
export const callOptions = fc.oneof({ arbitrary: among({}, ofCall), weight: 4 }, value, signals, headers);

export const properties = [
  {
    promise: "the constructor takes any options: a client or a GenAuthError",
    share: 6,
    given: clientOptions,
    isSync: true,
    holds(given, run, copy) {
      const { ManagementClient } = copy;
      const options = run.build(given);
      const made = guarded(() => new ManagementClient(options), copy);
      if (made instanceof ManagementClient) made.free();
      else assert.equal(made.kind, "config");
    },
  },
  {
    promise: "a call takes any options: it settles, and rejects with GenAuthErrors or the signal's reason",
    share: 5,
    given: callOptions,
    prepare: ({ ManagementClient }) => ({ client: new ManagementClient({ ...key, fetch: answering() }) }),
    async holds(given, run, copy) {
      const options = run.build(given);
      await outcomeOf(
        () => copy.client.createDepartment(department, options),
        copy,
        (reason) => run.isOwn(reason),
      );
    },
  },
  {
    promise: "a client of any options that were taken makes a call that settles",
    share: 3,
    given: among(
      { ...key, timeout: 50, maxRetries: 0, fetch: answering() },
      ofClient.filter((name) => name !== "timeout" && name !== "maxRetries"),
    ),
    async holds(given, run, copy) {
      const options = run.build(given);
      const client = guarded(() => new copy.ManagementClient(options), copy);
      if (!(client instanceof copy.ManagementClient)) return;
      await outcomeOf(
        () => client.createDepartment(department),
        copy,
        (reason) => run.isOwn(reason),
      );
      client.free();
    },
  },
];
