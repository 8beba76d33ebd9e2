// What a call would touch could not be read: nothing is sent, and the page hears why as of any call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withinDepartments } from "genauth-management/proxy";
import { answering, errorOf, pageOf, proxyTo, read, request, update } from "./given.js";

const department = { organizationCode: "steamory", departmentId: "d-1", parentDepartmentId: "d-0" };
const scope = [{ organizationCode: "steamory", departmentId: "d-1" }];
const asks = ({ touches }) => withinDepartments(touches, scope);

/** A service whose answers are these by the path, and the calls that reached it. */
function serviceOf(answers) {
  const sent = [];
  const fetch = async (url, init) => {
    const path = new URL(url).pathname.replace("/api/v3/", "");
    sent.push(path);
    return answers[path](url, init);
  };
  return { sent, fetch };
}

const found = (data) => answering({ statusCode: 200, message: "", data });

test("each failure of a read refuses the call, with what it means for the page", async () => {
  const rest = { outcome: "not_applied", attempts: 1 };
  for (const [answer, expected, isTold] of [
    [answering({ statusCode: 404, message: "no such department" }), { statusCode: 404, kind: "not_found" }, false],
    [answering({ statusCode: 403, message: "not for this key" }), { statusCode: 403, kind: "auth" }, false],
    [answering({ statusCode: 401, message: "who are you" }), { statusCode: 502, kind: "api" }, true],
    [answering({ statusCode: 500, message: "broken" }), { statusCode: 500, kind: "api" }, true],
    [answering("no JSON"), { statusCode: 502, kind: "api" }, true],
    [async () => Promise.reject(new TypeError("fetch failed")), { statusCode: 502, kind: "api" }, true],
    [found({}), { statusCode: 502, kind: "api" }, true],
    [found(undefined), { statusCode: 502, kind: "api" }, true],
    [found({ ...department, departmentId: 7 }), { statusCode: 502, kind: "api" }, true],
  ]) {
    const told = [];
    const { sent, fetch } = serviceOf({ "get-department": answer });
    const handler = proxyTo(fetch, { authorize: asks, onError: (error) => told.push(error) });
    const { statusCode, kind, outcome, attempts } = await errorOf(pageOf(handler, { maxRetries: 0 }).updateDepartment(update));
    assert.deepEqual({ statusCode, kind, outcome, attempts }, { ...expected, ...rest });
    assert.deepEqual([sent, told.length], [["get-department"], isTold ? 1 : 0], JSON.stringify(expected));
  }
});

test("a list that is not whole is no list", async () => {
  const below = (data) => ({
    "get-department": found({ ...department, departmentId: "d-9" }),
    "get-all-departments": found(data),
  });
  const row = { organizationCode: "steamory", departmentId: "d-9" };
  for (const data of [{}, { totalCount: 2, list: [row] }, { totalCount: 1, list: [{}] }, { totalCount: 0, list: "d-9" }]) {
    const { sent, fetch } = serviceOf(below(data));
    const error = await errorOf(pageOf(proxyTo(fetch, { authorize: asks }), { maxRetries: 0 }).updateDepartment(update));
    assert.deepEqual([error.statusCode, sent], [502, ["get-department", "get-all-departments"]], JSON.stringify(data));
  }
});

test("a user whose departments are not told, or who is not found, is nobody's", async () => {
  for (const rows of [
    [],
    [{ userId: "u-1" }],
    [{ userId: "u-1", departmentIds: [] }],
    [{ userId: "u-1", departmentIds: ["d-1", 1] }],
  ]) {
    const { sent, fetch } = serviceOf({ "get-department": found(department), "get-user-batch": found(rows) });
    const page = pageOf(proxyTo(fetch, { authorize: asks }), { maxRetries: 0 });
    const input = { organizationCode: "steamory", departmentId: "d-1", userIds: ["u-1"] };
    const { statusCode } = await errorOf(page.addDepartmentMembers(input));
    assert.deepEqual([statusCode, sent.at(-1)], [403, "get-user-batch"], JSON.stringify(rows));
  }
});

test("departments that are each other's parent end, and are outside", async () => {
  const loop = (url) => {
    const asked = new URL(url).searchParams.get("departmentId");
    return found({ ...department, departmentId: asked, parentDepartmentId: asked === "d-8" ? "d-9" : "d-8" })();
  };
  const list = found({ totalCount: 0, list: [] });
  const { fetch } = serviceOf({ "get-department": loop, "get-all-departments": list });
  const page = pageOf(proxyTo(fetch, { authorize: asks }), { maxRetries: 0 });
  const error = await errorOf(page.updateDepartment({ ...update, departmentId: "d-8", parentDepartmentId: "d-7" }));
  assert.equal(error.statusCode, 403);
});

test("a failure that `authorize` does not wait for ends nothing, and one that it handles is its own business", async () => {
  const { fetch } = serviceOf({
    "get-department": answering({ statusCode: 500, message: "broken" }),
    "update-department": found(department),
  });
  for (const authorize of [
    ({ touches }) => (touches(), true),
    ({ touches }) =>
      touches().then(
        () => false,
        () => true,
      ),
  ]) {
    const page = pageOf(proxyTo(fetch, { authorize }), { maxRetries: 0 });
    assert.equal((await page.updateDepartment(update)).statusCode, 200);
  }
  await new Promise((resolve) => setImmediate(resolve));
});

test("a read that does not end is ended by the request's deadline", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.mock.method(performance, "now", () => 0);
  let asked;
  const waiting = new Promise((resolve) => (asked = resolve));
  const { sent, fetch } = serviceOf({ "get-department": () => (asked(), new Promise(() => {})) });
  const handler = proxyTo(fetch, { authorize: asks, deadline: 500 });
  const answer = handler(request("/api/v3/update-department", { body: JSON.stringify(update) })).then(read);
  await waiting;
  t.mock.timers.tick(500);
  const { status, failure } = await answer;
  assert.deepEqual([status, failure.outcome, sent], [504, "not_applied", ["get-department"]]);
});
