// The fixtures of the calls, with what they leave out because it is the same for all: see tests/README.md.
import { readdirSync, readFileSync } from "node:fs";
import { kindOf } from "./contract/declared.js";
import { pathOf } from "./path.js";

const folder = new URL("../fixtures/", import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

const contract = read("../contract/management.json").endpoints;
const samples = read("samples.json");

/** What no call takes for a success, with the error that each makes of it. */
const refusals = read("refusals.json");

/** An envelope as most answers have it. */
const usual = { statusCode: 200, message: "", requestId: "934108e5-9fbf-4d24-8da1-c330328abd6c" };

/** Every fixture, each case with its whole request, and the answer with what is read of it. */
export const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.includes("/") && file.endsWith(".json"))
  .map((file) => expanded(read(file)));

function expanded({ call, retryable, secretAnswer, cases, rejects }) {
  const entry = contract.find(({ name }) => name === call);
  const kind = kindOf.get(call);
  const kindOfCall = kind === "read" ? "read" : (retryable ?? kind === "write-absolute") ? "idempotent" : "other";
  const [{ input: first, sends }] = cases;
  const isBare = cases.some(({ answer }) => answer !== undefined);
  return {
    call,
    cases: cases.map((one) => ({ name: one.name, input: one.input, request: requestOf(entry, one), ...answerOf(one) })),
    refusals: refusals
      .filter(({ ofEnvelopes }) => !(ofEnvelopes && isBare))
      .map(({ name, response, error }) => ({
        name,
        input: first,
        request: requestOf(entry, { input: first, sends }),
        response,
        error: ofKind(secretAnswer ? withoutSecrets(error) : error, kindOfCall),
      })),
    rejects: [
      ...rejects.map((one) => ({ input: one.input ?? { ...first, ...one.with }, issues: one.issues.map(issue) })),
      ...[[], null, "steamory"].map((input) => ({ input, issues: [{ path: [], code: "invalid_type" }] })),
    ],
  };
}

/** Method and path of the contract, and the input as body or query, unless the case says what is sent. */
function requestOf({ http: method, path, requestIn }, { input, sends }) {
  const filled = pathOf(path, input);
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !path.includes(`{${name}}`)));
  const hasBody = (method === "POST" || method === "PUT") && requestIn !== "query";
  if (hasBody) return { method, path: filled, body: sends ?? rest };
  return { method, path: filled, query: sends ?? Object.entries(rest).flatMap(pairs) };
}

function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function pairs([name, value]) {
  return Array.isArray(value) ? value.map((item) => [`${name}[]`, text(item)]) : [[name, text(value)]];
}

/** The answer, and what is read of it: the same, but for `reads`, and for codes that come as texts. */
function answerOf({ response, error, envelope = usual, data, answer, reads = {} }) {
  if (error) return { response, error };
  if (answer !== undefined) return { response: { status: 200, body: withSamples(answer, false) }, output: asRead(answer, reads) };
  const codes = Object.fromEntries(
    ["statusCode", "apiCode"].filter((code) => code in envelope).map((code) => [code, Number(envelope[code])]),
  );
  const output = { ...envelope, ...codes };
  if (data === undefined) return { response: { status: 200, body: envelope }, output };
  return {
    response: { status: 200, body: { ...envelope, data: withSamples(data, false) } },
    output: { ...output, data: asRead(data, reads) },
  };
}

function asRead(value, reads) {
  return laidOver(withSamples(value, true), withSamples(reads, true));
}

/** Puts the samples in place of their names, `$user`: as they arrive, or as they are read. */
function withSamples(value, isRead) {
  // Not the hash of a password, `$2b$10$…`.
  if (typeof value === "string" && /^\$[a-z]+$/i.test(value)) {
    const { arrives, reads = {} } = samples[value.slice(1)];
    return isRead ? laidOver(structuredClone(arrives), reads) : arrives;
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => withSamples(item, isRead));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withSamples(inner, isRead)]));
}

/** A value with others at these paths, `list.0.loginsCount`; a list stands for the whole. */
function laidOver(value, reads) {
  if (Array.isArray(reads)) return reads;
  for (const [path, read] of Object.entries(reads)) {
    const steps = path.split(".");
    const last = steps.pop();
    steps.reduce((holder, step) => holder[step], value)[last] = read;
  }
  return value;
}

/** An error in which what depends on the kind of call is of this kind. */
function ofKind(error, kind) {
  return Object.fromEntries(
    Object.entries(error).map(([name, value]) => [name, value?.read === undefined ? value : value[kind]]),
  );
}

/** No error shows JSON that may hold a secret. */
function withoutSecrets(error) {
  return /^[[{]/.test(error.body) ? { ...error, body: "" } : error;
}

/** `"list.0.email: invalid_format"` */
function issue(text) {
  const [path, code] = text.split(": ");
  return { path: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)), code };
}
