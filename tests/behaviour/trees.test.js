// `createDepartmentTree`: a tree of departments is checked to its leaves before anything is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "genauth-management";
import { answering, clientWith, errorOf, neverCalled, success } from "./given.js";

/** A tree with so many levels below its top; `leaf` is written over the last. */
function treeOf(levels, leaf = {}) {
  let node = { name: `level ${levels}`, ...leaf };
  for (let level = levels - 1; level >= 0; level--) node = { name: `level ${level}`, children: [node] };
  return node;
}
const pathTo = (levels) => Array.from({ length: levels }, () => ["children", 0]).flat();
const issuesOf = (tree) => schemas.createDepartmentTree["~standard"].validate(tree).issues;

for (const levels of [1, 16, 60, 64]) {
  test(`a tree of ${levels} levels is sent as it was given`, async () => {
    const sent = [];
    const fetch = async (_, { body }) => (sent.push(JSON.parse(body)), answering(success)());
    const tree = treeOf(levels, { members: [{ username: "grace" }], children: ["Compilers"] });
    await clientWith(fetch).createDepartmentTree(tree);
    assert.deepEqual(sent, [tree]);
  });

  test(`what is wrong ${levels} levels deep is told with its place, and nothing is sent`, async () => {
    const last = { nmae: 1, members: [{ gender: "X" }, 7], children: ["", null, { name: "" }] };
    // The children of the last would be one level too deep.
    const leaf = levels === 64 ? { ...last, children: [""] } : last;
    const error = await errorOf(clientWith(neverCalled).createDepartmentTree(treeOf(levels, leaf)));
    const here = pathTo(levels);
    const found = error.issues.map(({ path, code }) => [path, code]);
    const below = [
      [[...here, "children", 1], "invalid_type"],
      [[...here, "children", 2, "name"], "too_short"],
    ];
    assert.deepEqual(found, [
      [[...here, "children", 0], "too_short"],
      ...(levels === 64 ? [] : below),
      [[...here, "members", 0, "gender"], "invalid_value"],
      [[...here, "members", 1], "invalid_type"],
      [[...here, "nmae"], "unknown_field"],
    ]);
  });
}

test("a tree of 65 levels is refused", () => {
  const [issue, ...others] = issuesOf(treeOf(65));
  assert.deepEqual([issue.path, issue.code, others], [pathTo(65), "too_deep", []]);
  assert.match(issue.message, /expected a tree with at most 64 levels below its root and 100000 nodes/);
});

test("a tree that contains itself is refused, whichever way", () => {
  const self = { name: "a" };
  self.children = [self];
  assert.deepEqual(
    issuesOf(self).map(({ code }) => code),
    ["too_deep"],
  );
  // Two ways to each department below: without a limit, as many as 2 to the power of the levels.
  let twice = { name: "leaf" };
  for (let level = 0; level < 60; level++) twice = { name: "a", children: [twice, twice] };
  assert.ok(issuesOf(twice).every(({ code }) => code === "too_deep"));
});

test("wherever the caller's stack ends, a deep tree is checked or refused, and the next one is checked", () => {
  const tree = treeOf(64);
  const found = new Set();
  const atEveryDepth = () => {
    try {
      atEveryDepth();
    } catch {
      // The stack ended here or below.
    }
    try {
      found.add(issuesOf(tree)?.[0].code ?? "sound");
    } catch (error) {
      found.add(error.constructor.name);
    }
  };
  atEveryDepth();
  assert.deepEqual([...found].sort(), ["RangeError", "sound", "unreadable"]);
  assert.equal(issuesOf(tree), undefined);
});

test("a department that is a getter's or a Proxy's is read once", () => {
  let reads = 0;
  const child = { name: "b" };
  const tree = { name: "a", children: [new Proxy(child, { get: (target, name) => (name === "name" && reads++, target[name]) })] };
  assert.deepEqual(schemas.createDepartmentTree["~standard"].validate(tree).value, { name: "a", children: [child] });
  assert.equal(reads, 1);
});
