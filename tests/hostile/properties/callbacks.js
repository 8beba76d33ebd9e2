// Whatever the caller's own functions give: `fetch`, `accessToken`, `onEvent`.
import assert from "node:assert/strict";
import fc from "fast-check";
import { answering, department, key, page } from "../lib/copies.js";
import { guarded, outcomeOf } from "../lib/hold.js";
import { callback, method, value } from "../lib/hostile.js";
import { soundCall } from "../lib/inputs.js";
import { constants, plain, recipe } from "../lib/recipe.js";

const usual = (build) => constants([["the usual", build]]);

const bodies = fc.oneof(
  plain(
    fc.constantFrom(
      ...[
        "",
        "{}",
        "null",
        "[]",
        "<html>",
        '{"statusCode":[200]}',
        '{"statusCode":"200","data":null}',
        '{"statusCode":1e400}',
        '{"statusCode":-1}',
      ],
      ...[
        '{"statusCode":200.5}',
        '{"statusCode":401,"apiCode":1305}',
        '\uFEFF{"statusCode":200}',
        '[{"statusCode":200}]',
        '{"statusCode":429}',
      ],
      ...[
        '{"__proto__":{"statusCode":200}}',
        '{"statusCode":200,"data":{"list":{"departmentId":{"a":1}}}}',
        '{"statusCode":200,"data":{"list":"[{}]"}}',
      ],
      ...[
        '{"statusCode":500,"failure":{"outcome":"unknown","retryable":true,"issues":[{}]}}',
        '{"statusCode":200,"statusCode":500}',
        page,
      ],
    ),
  ),
  plain(
    fc
      .record({
        statusCode: fc.constantFrom(200, 400, 401, 403, 404, 409, 429, 500, 503),
        message: fc.string(),
        data: fc.jsonValue(),
      })
      .map((body) => JSON.stringify(body)),
  ),
  plain(fc.json()),
);
const statuses = fc.oneof(
  { arbitrary: plain(fc.constantFrom(200, 200, 0, 204, 302, 401, 429, 500, 503, 999, -1)), weight: 5 },
  value,
);
const header = fc.tuple(fc.constantFrom("retry-after", "date", "content-type", "content-length", "x-request-id"), value);
const headers = fc.oneof(
  usual(() => new Headers()),
  value,
  fc.array(header, { maxLength: 3 }).map((pairs) =>
    recipe(
      () => `a Map of headers [${pairs}]`,
      (run) => new Map(pairs.map(([name, given]) => [name, given.build(run)])),
    ),
  ),
  method.map((get) =>
    recipe(
      () => `headers whose get is ${get}`,
      (run) => ({ get: get.build(run) }),
    ),
  ),
);
/** Parts of a body that comes as a stream. */
const streams = fc.array(fc.oneof(plain(fc.uint8Array({ maxLength: 20 })), value), { maxLength: 4 }).map((parts) =>
  recipe(
    () => `a stream of [${parts}]`,
    (run) =>
      new ReadableStream({
        pull(controller) {
          run.at ??= 0;
          if (run.at >= parts.length) return controller.close();
          controller.enqueue(parts[run.at++].build(run));
        },
      }),
  ),
);
const response = fc
  .record({
    status: statuses,
    headers,
    text: bodies,
    how: fc.constantFrom("text", "any text", "body", "real"),
    odd: fc.oneof(value, method, streams),
  })
  .map((given) =>
    recipe(
      () =>
        `an answer { status: ${given.status}, headers: ${given.headers}, text: ${given.text} } with ${given.how} ${given.odd}`,
      (run) => {
        const [status, headers, text] = [given.status, given.headers, given.text].map((part) => part.build(run));
        if (given.how === "real")
          return new Response(text, { status: [200, 401, 429, 500, 503].includes(status) ? status : 200 });
        const whole = { status, headers, text: async () => text };
        if (given.how === "any text") return { ...whole, text: given.odd.build(run) };
        return given.how === "body" ? { ...whole, body: given.odd.build(run) } : whole;
      },
    ),
  );
/** A `fetch`: what it returns is a promise, or not. */
const fetches = fc.oneof(
  {
    arbitrary: response.map((given) =>
      recipe(
        () => `async () => ${given}`,
        (run) => async () => given.build(run),
      ),
    ),
    weight: 8,
  },
  response.map((given) =>
    recipe(
      () => `() => ${given}`,
      (run) => () => given.build(run),
    ),
  ),
  { arbitrary: callback, weight: 3 },
  fc.tuple(fc.constantFrom("then", "constructor", "catch", "finally"), value).map(([name, given]) =>
    recipe(
      () => `() => a promise whose ${name} is ${given}`,
      (run) => () => Object.defineProperty(answering()(), name, { value: given.build(run) }),
    ),
  ),
);

/** The platform's own words for what a `fetch` of the caller's did wrong: a Response that cannot be made, a Proxy that was revoked. */
const isOfEngine = (reason) =>
  reason instanceof TypeError || (reason instanceof RangeError && !/call stack/.test(reason.message));

export const properties = [
  {
    promise: "a call settles with a result, a GenAuthError or what the function threw, whatever the caller's fetch gives",
    share: 5,
    given: fc.record({ call: soundCall, fetch: fetches }),
    async holds({ call: { operation, input }, fetch }, run, copy) {
      const client = new copy.ManagementClient({ ...key, maxRetries: 0, timeout: 40, fetch: run.build(fetch) });
      const built = run.build(input);
      await outcomeOf(
        () => client[operation](built),
        copy,
        (reason) => run.isOwn(reason) || isOfEngine(reason),
      );
      client.free();
    },
  },
  {
    promise: "a call settles, whatever an accessToken function gives: a result, a GenAuthError or what the function threw",
    share: 1,
    given: fc.oneof(
      { arbitrary: callback, weight: 4 },
      usual(() => () => "token"),
    ),
    async holds(accessToken, run, copy) {
      const options = { host: key.host, fetch: answering(), timeout: 40, maxRetries: 0, accessToken: run.build(accessToken) };
      const client = guarded(() => new copy.ManagementClient(options), copy);
      if (!(client instanceof copy.ManagementClient)) return;
      // A promise of a revoked Proxy rejects by itself.
      const own = (reason) => run.isOwn(reason) || /proxy that has been revoked/.test(reason?.message);
      await outcomeOf(() => client.createDepartment(department), copy, own);
      client.free();
    },
  },
  {
    promise: "an onEvent function changes nothing, whatever it gives or throws",
    share: 1,
    given: callback,
    async holds(onEvent, run, copy) {
      const client = new copy.ManagementClient({ ...key, fetch: answering(), onEvent: run.build(onEvent) });
      const { value: answer } = await outcomeOf(() => client.createDepartment(department), copy);
      assert.equal(answer?.statusCode, 200);
      client.free();
    },
  },
];
