// The recipe of docs/tracing.md, as it stands there, with OpenTelemetry's own SDK.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { SpanKind, SpanStatusCode, context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { answering, answers, department, key, refusal, success } from "./given.js";
import { virtualTime } from "./time.js";

const page = readFileSync(new URL("../../docs/tracing.md", import.meta.url), "utf8");
const [[, recipe], ...others] = page.matchAll(/^```ts\n(.*?)^```$/gms);
// Below the tests, where both packages are found.
const folder = mkdtempSync(join(import.meta.dirname, "node_modules", "tracing-"));
const exporter = new InMemorySpanExporter();
// Counted: in virtual time `Math.random` is always the same.
let ids = 0;
const idOf = (length) => () => (++ids).toString(16).padStart(length, "0");
const idGenerator = { generateTraceId: idOf(32), generateSpanId: idOf(16) };
const tracer = trace.getTracer("caller");
let client;

before(async () => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)], idGenerator }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  process.env.GENAUTH_HOST = "https://api.example:8443";
  process.env.GENAUTH_ACCESS_KEY_ID = key.accessKeyId;
  process.env.GENAUTH_ACCESS_KEY_SECRET = key.accessKeySecret;
  const file = join(folder, "recipe.mjs");
  writeFileSync(file, recipe);
  ({ client } = await import(pathToFileURL(file)));
});
after(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => exporter.reset());

const read = () => client.getUserDepartments({ userId: "u-secret" });

/** The client looks for the global `fetch` at each call. */
const fetching = (t, fetch) => t.mock.method(globalThis, "fetch", fetch);

/** What `work` gives, within a span of the caller's. */
const within = (name, work) =>
  tracer.startActiveSpan(name, async (span) => {
    try {
      return await work();
    } finally {
      span.end();
    }
  });

const spans = () => exporter.getFinishedSpans();
const named = (name) => spans().filter((span) => span.name === name);
const below = (parent) => spans().filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent.spanContext().spanId);
const names = (list) => list.map(({ name }) => name);

test("it is the page's only recipe, and short", () => {
  assert.deepEqual(others, []);
  assert.ok(recipe.split("\n").length <= 55);
});

test("a call with a retry is a span below the caller's, with one for each attempt below it", async (t) => {
  virtualTime(t);
  fetching(t, answers(refusal(503), success));
  await within("request", read);
  const [caller] = named("request");
  const [call, ...otherCalls] = below(caller);
  assert.deepEqual(otherCalls, []);
  assert.equal(call.name, "ManagementClient.getUserDepartments");
  assert.equal(call.kind, SpanKind.INTERNAL);
  assert.deepEqual(call.attributes, { "genauth.status_code": 200 });
  assert.equal(call.status.code, SpanStatusCode.UNSET);

  const attempts = below(call);
  const path = "/api/v3/get-user-departments";
  const sent = {
    "http.request.method": "GET",
    "server.address": "api.example",
    "server.port": 8443,
    "url.full": `https://api.example:8443${path}`,
    "url.template": path,
    "http.response.status_code": 200,
  };
  assert.deepEqual(
    attempts.map(({ name, kind, attributes, status }) => [name, kind, attributes, status.code]),
    [
      [
        `GET ${path}`,
        SpanKind.CLIENT,
        { ...sent, "genauth.status_code": 503, "genauth.request_id": "r-2", "error.type": "api" },
        SpanStatusCode.ERROR,
      ],
      [
        `GET ${path}`,
        SpanKind.CLIENT,
        { ...sent, "http.request.resend_count": 1, "genauth.status_code": 200, "genauth.request_id": "r-1" },
        SpanStatusCode.UNSET,
      ],
    ],
  );
  assert.equal(spans().length, 4);
  assert.equal(new Set(spans().map((span) => span.spanContext().traceId)).size, 1);
});

test("calls at a time each have the span of their own caller as parent, and their own attempts", async (t) => {
  virtualTime(t);
  const failed = new Set();
  fetching(t, async (url, { method }) => {
    const isFirst = method === "GET" && !failed.has(url);
    failed.add(url);
    return Response.json(isFirst ? { statusCode: 503, message: "" } : success);
  });
  const make = { one: () => client.getUser({ userId: "u" }), two: read, three: () => client.createDepartment(department) };
  await Promise.all(Object.entries(make).map(([name, work]) => within(name, work)));
  for (const [name, call, attempts] of [
    ["one", "ManagementClient.getUser", Array(2).fill("GET /api/v3/get-user")],
    ["two", "ManagementClient.getUserDepartments", Array(2).fill("GET /api/v3/get-user-departments")],
    ["three", "ManagementClient.createDepartment", ["POST /api/v3/create-department"]],
  ]) {
    const [caller] = named(name);
    assert.deepEqual(names(below(caller)), [call]);
    assert.deepEqual(names(below(below(caller)[0])), attempts);
  }
  assert.equal(spans().length, 11);
  assert.equal(new Set(spans().map((span) => span.spanContext().traceId)).size, 3);
});

test("a failure sets the status of the call and of the attempt, also where nothing was sent", async (t) => {
  for (const [fetch, error, statusCode, sent] of [
    [answers(refusal(404)), "not_found", 404, 1],
    [answers(new TypeError("fetch failed")), "network", undefined, 1],
    [
      () => {
        throw new Error("own");
      },
      "thrown",
      undefined,
      1,
    ],
  ]) {
    const { mock } = fetching(t, fetch);
    await assert.rejects(client.createDepartment(department));
    mock.restore();
    const [call] = named("ManagementClient.createDepartment");
    assert.equal(call.parentSpanContext, undefined, "nobody calls it within a span");
    const both = [call, ...below(call)];
    assert.equal(both.length, 1 + sent);
    for (const { status, attributes } of both) {
      assert.equal(status.code, SpanStatusCode.ERROR);
      assert.equal(attributes["error.type"], error);
      assert.equal(attributes["genauth.status_code"], statusCode);
    }
    exporter.reset();
  }
  await assert.rejects(client.createDepartment({}), { kind: "invalid_input" });
  const [{ status, attributes }, ...rest] = spans();
  assert.deepEqual([status.code, attributes["error.type"], rest], [SpanStatusCode.ERROR, "invalid_input", []]);
});

test("a create's search for what it made is no resending", async (t) => {
  const stored = { statusCode: 200, message: "", data: { ...department, departmentId: "id-1", openDepartmentId: "own-1" } };
  fetching(t, answers(new TypeError("fetch failed"), stored));
  await client.createDepartment({ ...department, openDepartmentId: "own-1" });
  const [call] = named("ManagementClient.createDepartment");
  assert.equal(call.status.code, SpanStatusCode.UNSET);
  const attempts = below(call).map(({ name, attributes }) => [name, attributes["http.request.resend_count"]]);
  assert.deepEqual(attempts, [
    ["POST /api/v3/create-department", undefined],
    ["GET /api/v3/get-department", undefined],
  ]);
});

test("no span holds an input or a secret", async (t) => {
  fetching(t, answering(success));
  await read();
  assert.equal(spans().length, 2);
  const text = JSON.stringify(spans().map(({ name, attributes, status, events }) => [name, attributes, status, events]));
  assert.doesNotMatch(text, /secret|userId/);
  assert.ok(!text.includes(key.accessKeySecret) && !text.includes(key.accessKeyId));
});
