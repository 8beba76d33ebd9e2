// Whatever a proxy is set up with, asked for, and told by the server's own functions.
import assert from "node:assert/strict";
import fc from "fast-check";
import { answering, department, key } from "../lib/copies.js";
import { guarded, outcomeOf } from "../lib/hold.js";
import { callback, define, method, object, property, value } from "../lib/hostile.js";
import { anyCall } from "../lib/inputs.js";
import { text } from "../lib/leaves.js";
import { constants, recordOf } from "../lib/recipe.js";

const settingsOf = ["client", "authorize", "allow", "origins", "maxBodyBytes", "deadline", "onError", "hosts", "unknown"];
const settings = fc.oneof(
  { arbitrary: fc.array(fc.tuple(fc.constantFrom(...settingsOf), property), { minLength: 1, maxLength: 3 }), weight: 4 },
  value,
);

const serverOf = (copy, fetch = answering(), further = {}) =>
  new copy.ManagementClient({ ...key, maxRetries: 0, timeout: 200, fetch, ...further });
const pathOf = (operation) => `/api/genauth/api/v3/${operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What can be sent of a value, if it can. */
function bodyOf(input) {
  try {
    return JSON.stringify(input) ?? "";
  } catch {
    return "{";
  }
}

const requests = fc.record({
  call: anyCall,
  method: fc.constantFrom("GET", "POST", "POST", "PUT", "OPTIONS"),
  query: fc.array(fc.tuple(text, text), { maxLength: 3 }),
  path: fc.constantFrom("", "", "", "/", "/..", "%00", "%E0%A4", "//x"),
  header: fc.constantFrom("origin", "referer", "x-genauth-lang", "x-genauth-tenant-id", "accept", "content-encoding", "date"),
  sent: text,
  type: fc.constantFrom("application/json", "application/json; charset=x", "text/plain", "application/x-www-form-urlencoded"),
  raw: fc.option(fc.uint8Array({ maxLength: 50 }), { freq: 5 }),
});

/** The request, or nothing if the platform does not let it be made. */
function requestOf({ call, method, query, path, header, sent, type, raw }, run) {
  const words = query.map((pair) => pair.map((word) => encodeURIComponent(run.build(word).toWellFormed())).join("="));
  const body = method === "GET" ? undefined : (raw ?? bodyOf(run.build(call.input)));
  try {
    const headers = { "sec-fetch-site": "same-origin", "content-type": type, [header]: run.build(sent) };
    return new Request(`https://page.example${pathOf(call.operation)}${path}?${words.join("&")}`, { method, headers, body });
  } catch {
    return undefined;
  }
}

const sameOrigin = (operation, body) =>
  new Request(`https://page.example${pathOf(operation)}`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function read(answer) {
  assert.ok(answer instanceof Response, "a Response");
  assert.ok(answer.status >= 200 && answer.status < 600, `status ${answer.status}`);
  const body = await answer.text();
  assert.doesNotMatch(body, /must-not-be-seen/);
  if (body) assert.equal(typeof JSON.parse(body).statusCode, "number");
  return answer.status;
}

export const properties = [
  {
    promise: "createProxyHandler takes any settings: a handler, or a GenAuthError of kind config",
    share: 3,
    given: settings,
    prepare: (copy) => ({ sound: { client: serverOf(copy), allow: Object.keys(copy.schemas), authorize: () => true } }),
    isSync: true,
    holds(given, run, copy) {
      let options;
      if (Array.isArray(given)) {
        options = { ...copy.sound };
        for (const [name, setting] of given) define(options, name, setting, run);
      } else {
        options = run.build(given);
      }
      const made = guarded(() => copy.createProxyHandler(options), copy);
      if (typeof made !== "function") assert.equal(made.kind, "config");
    },
  },
  {
    promise: "any request gets an answer of JSON, never a failure of the server and nothing of the key",
    share: 3,
    given: requests,
    prepare: (copy) => ({
      handler: copy.createProxyHandler({ client: serverOf(copy), allow: Object.keys(copy.schemas), authorize: () => true }),
    }),
    async holds(given, run, copy) {
      const request = requestOf(given, run);
      if (!request) return;
      const { value: answer } = await outcomeOf(() => copy.handler(request), copy);
      assert.notEqual(await read(answer), 500);
    },
  },
  {
    promise: "what is no request gets an answer too: the handler never rejects",
    share: 1,
    given: fc.oneof(
      value,
      object,
      fc.record({ method: value, url: value, headers: fc.oneof(value, method), body: value }).map(recordOf),
    ),
    prepare: (copy) => ({
      handler: copy.createProxyHandler({ client: serverOf(copy), allow: Object.keys(copy.schemas), authorize: () => true }),
    }),
    async holds(given, run, copy) {
      const request = run.build(given);
      const { value: answer } = await outcomeOf(() => copy.handler(request), copy);
      await read(answer);
    },
  },
  {
    promise: "only `true` of authorize lets a call pass, whatever it and onError do",
    share: 2,
    given: fc.record({ authorize: fc.oneof(callback, constants([["() => true", () => () => true]])), onError: callback }),
    async holds({ authorize, onError }, run, copy) {
      let [asked, sent] = [[], 0];
      const fetch = () => (sent++, answering()());
      const decide = run.build(authorize);
      const handler = copy.createProxyHandler({
        client: serverOf(copy, fetch),
        allow: ["createDepartment"],
        authorize: (...given) => {
          const decision = decide(...given);
          asked.push(decision);
          return decision;
        },
        onError: run.build(onError),
        deadline: 300,
      });
      const { value: answer } = await outcomeOf(() => handler(sameOrigin("createDepartment", department)), copy);
      const status = await read(answer);
      if (sent > 0) assert.equal(await Promise.resolve(asked[0]), true, "it was let through");
      else assert.notEqual(status, 200);
    },
  },
  {
    promise: "whatever the service refuses with, a page is told it in JSON, and nothing of the token that the service repeats",
    share: 1,
    given: fc.record({
      status: fc.constantFrom(200, 401, 403, 404, 429, 500, 503),
      statusCode: fc.constantFrom(0, 400, 401, 403, 404, 429, 500),
      message: text,
      data: fc.jsonValue(),
    }),
    async holds({ status, statusCode, message, data }, run, copy) {
      const token = "token-must-not-be-seen";
      const said = JSON.stringify({ statusCode, message: `${run.build(message)} ${token}`, data });
      const client = new copy.ManagementClient({
        host: key.host,
        accessToken: token,
        maxRetries: 0,
        fetch: answering(said, status),
      });
      const handler = copy.createProxyHandler({ client, allow: Object.keys(copy.schemas), authorize: () => true });
      const { value: answer } = await outcomeOf(
        () => handler(sameOrigin("updateDepartment", { ...department, departmentId: "d" })),
        copy,
      );
      await read(answer);
      client.free();
    },
  },
];
