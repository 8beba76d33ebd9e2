// Failures that the service itself answers: every envelope whose statusCode is not 200.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answering, clientWith, department, errorOf, facts, membership, success } from "./given.js";

const refusals = [
  { statusCode: 401, kind: "auth" },
  { statusCode: 403, kind: "auth" },
  { statusCode: 404, kind: "not_found" },
  { statusCode: 409, kind: "conflict" },
  { statusCode: 400, kind: "api" },
  { statusCode: 402, kind: "api" },
  { statusCode: 422, kind: "api" },
  { statusCode: 499, kind: "api" },
];

for (const { statusCode, kind } of refusals) {
  test(`a statusCode of ${statusCode} rejects with the kind ${kind}, whatever the HTTP status`, async () => {
    for (const status of [200, 201, statusCode]) {
      const envelope = { statusCode, apiCode: 2004, message: "用户不存在", requestId: "r-42" };
      const client = clientWith(answering(envelope, { status }));
      const error = await errorOf(client.createDepartment(department));
      assert.deepEqual(facts(error), {
        kind,
        operation: "createDepartment",
        status,
        statusCode,
        apiCode: 2004,
        requestId: "r-42",
        attempts: 1,
        retryable: false,
        outcome: "not_applied",
      });
      assert.ok(error.message.includes("用户不存在") && error.message.includes("r-42"), error.message);
    }
  });
}

test("too many requests reject with the kind rate_limit, and may be sent again", async () => {
  const client = clientWith(answering({ statusCode: 429, message: "slow down" }, { status: 429 }));
  const error = await errorOf(client.createDepartment(department));
  const { kind, retryable, outcome, apiCode } = error;
  assert.deepEqual(
    { kind, retryable, outcome, apiCode },
    { kind: "rate_limit", retryable: true, outcome: "not_applied", apiCode: undefined },
  );
});

test("a rate limit tells how long to wait when the service does", async () => {
  const headers = { "retry-after": "7" };
  const client = clientWith(answering({ statusCode: 429, message: "slow down" }, { status: 429, headers }));
  const error = await errorOf(client.createDepartment(department));
  assert.equal(error.retryAfterMs, 7_000);
});

for (const [status, kind, retryable] of [
  [401, "auth", false],
  [403, "auth", false],
  [429, "rate_limit", true],
]) {
  test(`HTTP ${status} refused before anything was done, whatever failure the envelope tells`, async () => {
    for (const envelope of [
      { statusCode: 500 },
      { statusCode: 0 },
      { statusCode: -1 },
      { statusCode: 408 },
      { statusCode: 503 },
      { statusCode: 200, data: { success: false } },
    ]) {
      const client = clientWith(answering({ message: "no", ...envelope }, { status }));
      const error = await errorOf(client.deleteDepartment({ organizationCode: "o", departmentId: "d" }));
      assert.deepEqual(
        [error.kind, error.statusCode, error.status, error.outcome, error.retryable],
        [kind, envelope.statusCode, status, "not_applied", retryable],
        JSON.stringify(envelope),
      );
      assert.match(error.message, /Nothing was changed\./);
    }
    // What the envelope says of a refusal stands.
    const { kind: told } = await errorOf(
      clientWith(answering({ statusCode: 404, message: "no" }, { status })).createDepartment(department),
    );
    assert.equal(told, "not_found");
  });
}

test("no other HTTP status says that nothing was done", async () => {
  for (const status of [200, 400, 404, 500]) {
    const { kind, outcome } = await errorOf(
      clientWith(answering({ statusCode: 0, message: "no" }, { status })).createDepartment(department),
    );
    assert.deepEqual([kind, outcome], ["api", "unknown"]);
  }
});

for (const statusCode of [500, 502, 503, 504, 601, 603]) {
  test(`after a statusCode of ${statusCode} nobody knows whether a write took effect`, async () => {
    const client = clientWith(answering({ statusCode, message: "inner" }));
    const created = await errorOf(client.createDepartment(department));
    assert.deepEqual([created.kind, created.outcome, created.retryable], ["api", "unknown", false]);
    const set = await errorOf(client.setUserDepartments(membership));
    assert.deepEqual([set.kind, set.outcome, set.retryable], ["api", "unknown", statusCode < 600]);
    const read = await errorOf(client.getUserDepartments({ userId: "u-1" }));
    assert.deepEqual([read.kind, read.outcome, read.retryable], ["api", "not_applied", statusCode < 600]);
  });
}

const unsuccessful = { statusCode: 200, message: "the department has members", requestId: "r-42", data: { success: false } };

test("a success of false is a refusal, with the service's message, in both languages", async () => {
  const error = await errorOf(clientWith(answering(unsuccessful)).setUserDepartments(membership));
  assert.deepEqual(facts(error), {
    kind: "api",
    operation: "setUserDepartments",
    status: 200,
    statusCode: 200,
    requestId: "r-42",
    attempts: 1,
    retryable: false,
    outcome: "not_applied",
  });
  assert.equal(error.serviceMessage, "the department has members");
  assert.equal(
    error.message,
    "setUserDepartments: the service answered `success: false`: the department has members (request id r-42). Nothing was changed.",
  );
  const chinese = await errorOf(clientWith(answering(unsuccessful), { lang: "zh-CN" }).setUserDepartments(membership));
  assert.equal(
    chinese.message,
    "setUserDepartments: 服务返回 `success: false`：the department has members（请求 ID r-42）。没有更改任何数据。",
  );
});

test("a success of false has the words beside it where the envelope speaks of success, without secrets of the input", async () => {
  const data = { success: false, errMsg: "hunter2-hunter2 was used before" };
  const input = { tenantId: "t", memberId: "m", updates: { password: "hunter2-hunter2" } };
  for (const message of ["操作成功", "Success", ""]) {
    const client = clientWith(answering({ ...unsuccessful, message, data }));
    const error = await errorOf(client.updateTenantUser(input));
    assert.equal(error.serviceMessage, "… was used before");
    assert.equal(
      error.message,
      "updateTenantUser: the service answered `success: false`: … was used before (request id r-42). Nothing was changed.",
    );
  }
});

test("a success of false is a refusal of every call that answers with one, also as a text, and without a message", async (t) => {
  const { endpoints } = JSON.parse(await readFile(new URL("../contract.json", import.meta.url), "utf8"));
  const who = { organizationCode: "o", departmentId: "d" };
  const calls = {
    addDepartmentMembers: { ...who, userIds: ["u"] },
    addTenantDepartmentMembers: { ...who, memberIds: ["m"] },
    removeDepartmentMembers: { ...who, userIds: ["u"] },
    removeTenantDepartmentMembers: { ...who, memberIds: ["m"] },
    deleteDepartment: who,
    deleteOrganization: { organizationCode: "o" },
    updateOrganizationStatus: { rootNodeId: "r", status: "true" },
    deleteDepartmentSyncRelations: { ...who, provider: "lark" },
    setUserDepartments: membership,
    deleteUsersBatch: { userIds: ["u"] },
  };
  for (const name of Object.keys(calls)) assert.equal(endpoints[name].response, "IsSuccessRespDto");
  for (const [name, input] of Object.entries(calls)) {
    for (const success of [false, "false"]) {
      const fetch = t.mock.fn(answering({ statusCode: 200, data: { success } }));
      const error = await errorOf(clientWith(fetch, { maxRetries: undefined })[name](input));
      assert.deepEqual([error.kind, error.outcome, fetch.mock.callCount()], ["api", "not_applied", 1], name);
      assert.match(error.message, /the service answered `success: false`\. Nothing/);
    }
  }
});

test("only a declared success counts: what lies elsewhere, or is no boolean, leaves a success what it is", async () => {
  for (const data of [{ success: 0 }, { success: null }, { success: "no" }, {}, null, undefined, [{ success: false }]]) {
    const answer = { statusCode: 200, message: "", success: false, data };
    assert.equal((await clientWith(answering(answer)).setUserDepartments(membership)).statusCode, 200);
  }
  const user = { statusCode: 200, message: "", data: { userId: "u", success: false, customData: { success: false } } };
  assert.equal((await clientWith(answering(user)).getUser({ userId: "u" })).data.success, false);
});

const gateways = [
  { status: 401, kind: "auth", retryable: false },
  { status: 403, kind: "auth", retryable: false },
  { status: 429, kind: "rate_limit", retryable: true },
];

for (const { status, kind, retryable } of gateways) {
  for (const body of ["<html>who are you?</html>", "who are you?", "", '{"message":"who are you?"}']) {
    test(`a status of ${status} with ${body || "nothing"} is ${kind}, changed nothing, and shows what came`, async () => {
      const headers = { "x-request-id": "gateway-7" };
      for (const call of [(client) => client.createDepartment(department), (client) => client.setUserDepartments(membership)]) {
        const error = await errorOf(call(clientWith(answering(body, { status, headers }))));
        const { outcome, attempts, requestId } = error;
        assert.deepEqual(
          [error.kind, error.status, error.statusCode, error.retryable, outcome, attempts, requestId, error.body],
          [kind, status, undefined, retryable, "not_applied", 1, "gateway-7", body],
        );
        assert.match(error.message, /Nothing was changed\. (A gateway in front of the API may have refused|The same call can)/);
      }
    });
  }
}

test("a request's id is that of the header where the body has none, in errors and events", async () => {
  const ids = async (answer, init) => {
    const events = [];
    const client = clientWith(answering(answer, init), {
      onEvent: (event) => event.type === "response" && events.push(event.requestId),
    });
    const error = await client.setUserDepartments(membership).catch((error) => error);
    return [error.requestId, events.at(-1)];
  };
  const headers = { "X-Request-Id": "header" };
  const { requestId, ...bare } = success;
  assert.deepEqual(await ids(success, { headers }), [requestId, requestId]);
  assert.deepEqual(await ids(bare, { headers }), [undefined, "header"]);
  assert.deepEqual(await ids({ statusCode: 404, requestId: "body" }, { headers }), ["body", "body"]);
  assert.deepEqual(await ids({ statusCode: 404 }, { headers }), ["header", "header"]);
  assert.deepEqual(await ids({ statusCode: 404, requestId: "" }, { headers }), ["header", "header"]);
  assert.deepEqual(await ids("<html>", { headers, status: 502 }), ["header", "header"]);
  assert.deepEqual(await ids({ statusCode: 404 }, { headers: { "x-request-id": "" } }), [undefined, undefined]);
  assert.deepEqual(
    await ids({ statusCode: 404 }, { headers: { "x-request-id": "x".repeat(5_000) } }),
    Array(2).fill("x".repeat(200)),
  );
});

test("a host that ends with the path of the API is named in the advice", async () => {
  const page = answering("<html>", { status: 404 });
  const missing = answering({ statusCode: 404, message: "no such route" });
  for (const fetch of [page, missing]) {
    for (const host of ["https://api.example/api/v3", "https://api.example/api/v3/"]) {
      const error = await errorOf(clientWith(fetch, { host }).createDepartment(department));
      assert.match(error.message, /Remove `\/api\/v3` from the end of `host`: every call adds it\.$/);
      const chinese = await errorOf(clientWith(fetch, { host, lang: "zh-CN" }).createDepartment(department));
      assert.match(chinese.message, /请去掉 `host` 末尾的 `\/api\/v3`/);
    }
    const { message } = await errorOf(clientWith(fetch, { host: "https://api.example/api" }).createDepartment(department));
    assert.doesNotMatch(message, /Leave/);
  }
});

test("codes that arrive as text count as numbers", async () => {
  const client = clientWith(answering({ statusCode: "404", code: "2004", message: "gone" }));
  const error = await errorOf(client.updateDepartment({ organizationCode: "o", departmentId: "d" }));
  assert.deepEqual([error.kind, error.statusCode, error.apiCode], ["not_found", 404, 2004]);
});

test("a refusal without a text says so", async () => {
  const error = await errorOf(clientWith(answering({ statusCode: 418 })).createDepartment(department));
  assert.match(error.message, /418/);
  assert.equal(error.requestId, undefined);
});

test("a statusCode of 200 as text is success", async () => {
  const answer = await clientWith(answering({ statusCode: "200", message: "" })).createDepartment(department);
  assert.equal(answer.statusCode, 200);
});
