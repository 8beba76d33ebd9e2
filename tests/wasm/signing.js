// Requests as the official client signs them, with its own functions.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The runner copies this file elsewhere, so what it needs is found from the folder that cargo runs tests in.
const tests = join(process.cwd(), "tests");
const load = (file) => import(pathToFileURL(join(tests, file)).href);
const { chooseSeed, randomFrom } = await load("lib/random.js");
const { anyJson, anyObject } = await load("conformance/values.js");
const require = createRequire(join(tests, "conformance/"));
const { buildStringToSign, buildSignature } = require("authing-node-sdk/dist/utils/buildSignature.js");

const GENERATED = 4_000;

/** Chosen ones, whatever the seed. */
const chosen = [
  {},
  { a: null },
  { a: undefined, b: 1 },
  { text: "a\uD800b", nested: { text: "\uDC00", list: ["\uD83D", "🙂\uD83D"], "\uDBFF": 1 } },
  { 10: "x", 9: "y", "-1": "z", 1.5: "w", "01": "v" },
  { "\u{1F600}": 1, "\uE000": 2, "\uFF5E": 3, "\uD7FF": 4, z: 5 },
  { userIds: ["u1", "部", null, 1, -0, []], empty: [], nothing: null, object: {} },
  { zero: 0, minus: -0, large: 1e21, small: 1e-7, no: false },
  { "": "", " ": " ", "a=b&c": "d=e&f", '"': '"', "\\": "\\\\" },
  JSON.parse('{"__proto__":{"__proto__":[]},"constructor":null}'),
  { nested: { date: new Date(0), own: { toJSON: () => ({ b: 1, a: [undefined, () => {}], c: undefined }) } } },
];

const seed = chooseSeed();
const random = randomFrom(seed);
console.log(`SEED=${seed}`);
let count = 0;

/** The next case; `undefined` after the last. */
export function next() {
  const number = count++;
  if (number >= chosen.length + GENERATED) return undefined;
  const parameters = number < chosen.length ? chosen[number] : generated();
  const method = random.pick(["GET", "POST"]);
  const path = random.pick(["/api/v3/x", "/api/v3/get-user-departments", "/"]);
  const headers = {
    "x-authing-lang": random.pick(["zh-CN", "en-US"]),
    accept: "application/json",
    date: new Date(random.below(2 ** 31) * 1000).toUTCString(),
    "x-authing-signature-nonce": String(random.below(2 ** 32)),
    "x-other-header": "not signed",
    "x-authing-app-tenant-id": random.pick(["t", "a b", "~!@#$%^&*()"]),
  };
  const secret = random.pick(["s", "sk-部-🔑", "x".repeat(64), "y".repeat(65), " "]);
  const stringToSign = buildStringToSign(method, path, headers, parameters);
  return {
    name: `SEED=${seed}, case ${number}: ${JSON.stringify(parameters)}`,
    method,
    path,
    parameters,
    headerNames: Object.keys(headers),
    headerValues: Object.values(headers),
    secret,
    stringToSign: stringToSign.toWellFormed(),
    signature: buildSignature(secret, stringToSign),
  };
}

/**
 * Like a query or a body, but with anything in it. Names at the top level are well formed: half of a surrogate pair
 * is another name on the wire already, and no field of the API is called so.
 */
function generated() {
  const names = Object.keys(anyObject({ random, depth: 0 }));
  const values = names.map((name) => [name, anyJson({ random, depth: 4, broken: true })]);
  return Object.fromEntries(values);
}
