// Values without values in them: primitives, broken texts, objects of the platform, and what is too large or too deep.
import fc from "fast-check";
import { createContext, runInContext } from "node:vm";
import { constants, plain, recipe, THROWN_ELSEWHERE } from "./recipe.js";

/** Names that mean something to JavaScript, to the package or to the API. */
export const names = fc.constantFrom(
  ...["organizationCode", "departmentId", "name", "userId", "tenantId", "customData", "options", "list", "data", "page", "limit"],
  ...["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "toJSON", "then", "length", ""],
  ...["kind", "statusCode", "message", "signal", "timeout", "host", "headers", "status", "text", "get", "0", "\uD800", "部门"],
);

const words = fc.constantFrom(
  ...[
    "",
    " ",
    "\0",
    "\uFEFFx",
    "\u2028",
    "😀",
    "a\uD83D",
    "\uDC00x",
    "__proto__",
    "constructor",
    "true",
    "1",
    "-1",
    "1e400",
    "NaN",
  ],
  ...["null", "{}", "[]", "<script>", "' OR 1=1 --", "\r\nx: y", "%00", "../..", "user_id", "email", "a@b", "zh-CN", "asc"],
  ...["a".repeat(64), "a".repeat(65), "部".repeat(70), "http://127.0.0.1:9", "GenAuthError", "department_id", "createdAt"],
);
// Halves of surrogate pairs too.
const units = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
export const text = plain(fc.oneof(words, words, units, fc.string({ unit: "binary", maxLength: 20 })));

const numbers = fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1, -1, 1.5, 50, 51, 2 ** 31, 2 ** 53, 1e308, 5e-324, -(2 ** 63));
const others = fc.constantFrom(undefined, null, true, false, 7n, -(2n ** 70n), Symbol("s"), Symbol.iterator);
export const primitive = fc.oneof(
  { arbitrary: text, weight: 3 },
  { arbitrary: plain(fc.oneof(numbers, fc.double(), fc.integer())), weight: 2 },
  { arbitrary: plain(others), weight: 3 },
);

/** Objects that the platform makes. */
export const platform = constants([
  ["new Date(0)", () => new Date(0)],
  ["new Date(NaN)", () => new Date(NaN)],
  ["new Date(8.64e15)", () => new Date(8.64e15)],
  ["new Map([['a', 1]])", () => new Map([["a", 1]])],
  ["new Set([1])", () => new Set([1])],
  ["new WeakMap()", () => new WeakMap()],
  ["/a/g", () => /a/g],
  ["new Error('e')", () => new Error("e")],
  ["new Uint8Array(3)", () => new Uint8Array(3)],
  ["new BigInt64Array(2)", () => new BigInt64Array(2)],
  ["new ArrayBuffer(8)", () => new ArrayBuffer(8)],
  ["new SharedArrayBuffer(8)", () => new SharedArrayBuffer(8)],
  ["new DataView(new ArrayBuffer(2))", () => new DataView(new ArrayBuffer(2))],
  ["Buffer.from('x')", () => Buffer.from("x")],
  ["new URL('http://x')", () => new URL("http://x")],
  ["new Headers({ a: 'b' })", () => new Headers({ a: "b" })],
  ["new Response('{}')", () => new Response("{}")],
  ["new AbortController().signal", () => new AbortController().signal],
  ["Promise.resolve(1)", () => Promise.resolve(1)],
  ["new String('s')", () => new String("s")],
  ["new Number(1)", () => new Number(1)],
  ["new Boolean(false)", () => new Boolean(false)],
  ["Object(1n)", () => Object(1n)],
  ["Object(Symbol())", () => Object(Symbol())],
  ["new WeakRef({})", () => new WeakRef({})],
  ["class A {}", () => class A {}],
  ["async () => 1", () => async () => 1],
  ["function* () {}", () => function* () {}],
  [
    "arguments",
    (...given) =>
      (function (/** @type {any[]} */ ..._) {
        // biome-ignore lint/complexity/noArguments: this object is what is meant
        return arguments;
      })(...given, 1),
  ],
  [
    "JSON.parse('{\"__proto__\": …}')",
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  ],
  ["a GenAuthError that is none", () => ({ name: "GenAuthError", kind: "auth", message: "m", issues: [] })],
]);

const realm = createContext({});
const foreign = [
  ...[
    "({ a: 1 })",
    "[1, 2]",
    "new Date(0)",
    "new Map()",
    "(function () {})",
    "Object.create(null)",
    "new Error('e')",
    "Promise.resolve(1)",
  ],
  ...[
    `new Proxy({}, { get() { throw "${THROWN_ELSEWHERE}" } })`,
    "({ name: 'n', organizationCode: 'o', parentDepartmentId: 'root' })",
    "new String('s')",
  ],
];
/** Objects of another realm, whose prototypes are others. */
export const otherRealm = constants(foreign.map((code) => [`in another realm: ${code}`, () => runInContext(`(${code})`, realm)]));

/** What costs: each is made once, when it is first needed, and read only. */
const excess = {
  "'x' × 5,000,000": () => "x".repeat(5_000_000),
  "'部' × 2,000,000": () => "部".repeat(2_000_000),
  "100,000 names": () => Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index])),
  "100,000 levels": () => {
    let deep = {};
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? { a: deep } : [deep];
    return deep;
  },
  "a list of 100,000 holes": () => new Array(100_000),
  "an object whose name is 'x' × 5,000,000": () => ({ ["x".repeat(5_000_000)]: 1 }),
};
const made = new Map();
export const excessive = constants(
  Object.entries(excess).map(([what, make]) => [what, () => made.get(what) ?? made.set(what, make()).get(what)]),
);

/** What is thrown: not always an Error. */
export const reason = fc.oneof(
  { arbitrary: fc.constant(recipe("new Error('own')", () => new Error("own"))), weight: 3 },
  { arbitrary: primitive, weight: 1 },
  constants([
    [
      "a revoked Proxy",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    [
      "an Error whose message throws",
      (run) => Object.defineProperty(new Error(), "message", { get: () => run.throw("no message") }),
    ],
    [
      "an Error with a cycle of causes",
      () => {
        const error = new Error("e");
        return Object.assign(error, { cause: error });
      },
    ],
    ["an object without prototype", () => Object.create(null)],
  ]),
);
