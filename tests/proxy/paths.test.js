// Which path of the API a request's path is. The package has no call with a parameter in its path yet, so that the paths are the test's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findPaths, parametersOf, placeOf, treeOfPaths } from "../../pkg-template/entry/proxy/paths.js";
import { chooseSeed, repeatable } from "../lib/random.js";

const PATHS = [
  "/api/v3/get-user",
  "/api/v3/ip-list",
  "/api/v3/ip-list/{id}",
  "/api/v3/ip-list/template",
  "/api/v3/metadata/export",
  "/api/v3/metadata/export/model",
  "/api/v3/roles/{code}/users/{userId}",
  "/api/v3/roles/{code}/users/me",
  "/api/v3/roles/all/users/{userId}",
  "/api/v3/{kind}/fields/decrypt",
  "/get-row-batch",
  "/oauth/apps/{appId}/state",
];

function treeOf(paths) {
  const tree = treeOfPaths();
  for (const path of paths) placeOf(tree, path).ends = path;
  return tree;
}

const tree = treeOf(PATHS);
const find = (path) => findPaths(tree, path).map(({ ends, values }) => [ends, values]);

/** As `src/call/path.rs` does it: all but the unreserved characters of RFC 3986. */
const escaped = (value) =>
  [...new TextEncoder().encode(value)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");

/** The path as the client fills it. */
const filled = (path, values) => {
  let place = 0;
  return path.replace(/\{.+?\}/g, () => escaped(values[place++]));
};

const holds = (property) => fc.assert(property, repeatable({ numRuns: 2_000 }));
/** As it stands, and as a server on the way may read it that normalises, or leaves blanks out. */
const isOneSegment = (value) =>
  [value, value.normalize("NFKC").replace(/\s/g, "")].every(
    (text) => !["", ".", ".."].includes(text) && !/[/\\?#;\p{Cc}]|%[\da-f]{2}/iu.test(text),
  );

const fixedTexts = new Set(PATHS.flatMap((path) => path.split("/")));
/** Of all kinds of characters, and of those that mean something in a path. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc
    .array(
      fc.constantFrom("..", ".", "/", "\\", "%", "2f", "2E", "%2F", "%25", "?", "#", ";", "&", "+", " ", "\0", "\n", "é", "a"),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("api", "v3", "api/v3", "get-user", "get-row-batch", "__proto__", "constructor", "100%", "~._-", "!'()*"),
);
const oneSegment = anyText.filter((text) => isOneSegment(text) && !fixedTexts.has(text));
const mount = fc.constantFrom("", "/api/genauth", "/a/b", "/api/v3", "/api/v3/console", "/get-user", "/%E4%B8%AD");
const templated = fc.constantFrom(...PATHS.filter((path) => path.includes("{")));

test("names the parameters of a path in their order", () => {
  for (const [path, names] of [
    ["/api/v3/get-user", []],
    ["/api/v3/ip-list/{id}", ["id"]],
    ["/api/v3/roles/{code}/users/{userId}", ["code", "userId"]],
  ]) {
    assert.deepEqual(parametersOf(path), names);
  }
});

test("whatever the values, the path that the client makes of them gives them back", (t) => {
  t.diagnostic(`SEED=${chooseSeed()}`);
  holds(
    fc.property(mount, templated, fc.tuple(oneSegment, oneSegment), (before, path, given) => {
      // A known path without the API's root is not looked for below that root.
      if (!path.startsWith("/api/v3/") && before.includes("/api/v3")) return;
      const values = given.slice(0, parametersOf(path).length);
      assert.deepEqual(find(before + filled(path, values))[0], [path, values]);
    }),
  );
});

test("a value that is more than a segment, or leads to another one, gives no values", () => {
  holds(
    fc.property(templated, anyText, anyText, (path, one, other) => {
      const values = [one, other].slice(0, parametersOf(path).length);
      const found = find(filled(path, values)).filter(([ends]) => ends === path);
      assert.deepEqual(found, [[path, values.every(isOneSegment) ? values : undefined]]);
    }),
  );
  for (const value of [
    "a/b",
    "/",
    "\\",
    "..",
    ".",
    "../get-user",
    "%2e",
    "%2F",
    "a%5cb",
    "%00",
    "\0",
    "\n",
    "\x7f",
    "\x85",
    "x?",
    "#",
    "..;",
    ".. ",
    "\u00a0..",
    "．．",
    "／",
    " ",
  ]) {
    assert.deepEqual(find(`/api/v3/ip-list/${escaped(value)}`), [["/api/v3/ip-list/{id}", undefined]], value);
  }
});

/** Pieces of paths, and what a sender may put between and into them. */
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...fixedTexts, "api/v3", "ip-list", "roles/all/users", "oauth/apps"), weight: 4 },
  anyText,
  anyText.map(escaped),
  anyText.map((text) => escaped(escaped(text))),
  fc.constantFrom(
    "%2e%2e",
    "%2E.",
    "..",
    ".",
    "",
    ";x",
    "%2f",
    "%5C",
    "%00",
    "%",
    "%zz",
    "%C0%AF",
    "%e9",
    "%61",
    "%7E",
    "a%2Fb",
    "a%252Fb",
  ),
);
const hostile = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `/${pieces.join("/")}`),
  fc
    .tuple(mount, fc.constantFrom(...PATHS), piece, piece, fc.oneof(fc.constant(""), piece))
    .map(([before, path, one, other, after]) => before + path.replace(/\{.+?\}/, one).replace(/\{.+?\}/, other) + after),
);

test("whatever the path, it gives values only if the path with them is what was asked for", () => {
  let count = 0;
  holds(
    fc.property(hostile, (asked) => {
      for (const [path, values] of find(asked)) {
        if (!values) continue;
        count++;
        assert.ok(values.every(isOneSegment), `${JSON.stringify(values)} of ${asked}`);
        const own = filled(path, values);
        assert.ok(asked.endsWith(own), `${asked} is not ${own}`);
        const before = asked.slice(0, -own.length);
        assert.doesNotMatch(before, /\/\/|\\|%2e|%2f|%5c/i);
        // Nothing before it is a path of its own.
        const segments = before.split("/");
        for (let from = 1; from < segments.length; from++) {
          for (let to = from + 1; to <= segments.length; to++) {
            const [named] = findPaths(tree, `/${segments.slice(from, to).join("/")}`);
            assert.ok(!named || before.includes("/api/v3"), `${before} names a path`);
          }
        }
      }
    }),
  );
  assert.ok(count > 200, `${count} paths were found`);
});

test("a fixed text goes before a parameter, from the left", () => {
  for (const [asked, found] of [
    ["/api/v3/ip-list", [["/api/v3/ip-list", []]]],
    [
      "/api/v3/ip-list/template",
      [
        ["/api/v3/ip-list/template", []],
        ["/api/v3/ip-list/{id}", ["template"]],
      ],
    ],
    [
      "/api/v3/roles/all/users/me",
      [
        ["/api/v3/roles/all/users/{userId}", ["me"]],
        ["/api/v3/roles/{code}/users/me", ["all"]],
        ["/api/v3/roles/{code}/users/{userId}", ["all", "me"]],
      ],
    ],
    // A fixed text that leads nowhere does not hide the parameter.
    ["/api/v3/metadata/fields/decrypt", [["/api/v3/{kind}/fields/decrypt", ["metadata"]]]],
  ]) {
    assert.deepEqual(find(asked), found);
  }
});

test("paths that differ in the names of their parameters alone are one", () => {
  const tree = treeOfPaths();
  assert.equal(placeOf(tree, "/api/v3/ip-list/{id}"), placeOf(tree, "/api/v3/ip-list/{key}"));
  assert.notEqual(placeOf(tree, "/api/v3/ip-list/{id}"), placeOf(tree, "/api/v3/ip-list/id"));
});

test("a parameter is spelt in one way", () => {
  for (const [text, value] of [
    ["a%3Ab", "a:b"],
    ["a:b", undefined],
    ["a%3ab", undefined],
    ["%61", undefined],
    ["%7Ea", undefined],
    ["a+b", undefined],
    ["%27", "'"],
    ["'", undefined],
    ["%E9%83%A8", "部"],
    ["部", undefined],
    ["%e9%83%a8", undefined],
    ["%E9", undefined],
    ["%", undefined],
    ["100%25", "100%"],
    ["a;b=c", undefined],
  ]) {
    assert.deepEqual(find(`/api/v3/ip-list/${text}`), [["/api/v3/ip-list/{id}", value === undefined ? value : [value]]], text);
  }
});

test("a path that has another one before its end is none", () => {
  for (const asked of [
    "/api/v3/get-user/api/v3/ip-list/a",
    "/api/v3/ip-list/a/api/v3/get-user",
    // Its value would be `api`.
    "/api/v3/ip-list/api/v3/get-user",
    "/api/v3/metadata/export/api/v3/get-user",
    "/api/v3/metadata/export/x/api/v3/get-user",
    "/api/v3/roles/a/users/b/api/v3/get-user",
    "/get-row-batch/api/v3/get-user",
    "/get-row-batch/get-row-batch",
    "/api/v3/get-row-batch",
    "/api/v3/x/get-row-batch",
    "/oauth/apps/a/state/api/v3/get-user",
    "/api/v3/ip-list/%2e%2e/api/v3/get-user",
    "/api/v3/ip-list/",
    "/api/v3/ip-list//",
    "/api/v3/ip-list/a/",
    "/api/v3/ip-list/a/b",
    "/api/v3/roles//users/b",
    "//api/v3/ip-list/a",
    "/x//api/v3/ip-list/a",
    "/x%2f/api/v3/ip-list/a",
    "",
    "/",
    "api/v3/get-user",
  ]) {
    assert.deepEqual(find(asked), [], asked);
  }
});

test("a path of very many segments is looked through once", () => {
  for (const part of ["/a", "/", "/api", "/api/v3", "/api/v3/roles", "/oauth", "/api/v3/roles/x/users"]) {
    assert.deepEqual(find(part.repeat(100_000)), [], part);
  }
});
