// The life of a client and of what a call was given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "genauth-management";
import { answering, clientWith, department, success } from "./given.js";

test("the input is copied when the call is made: changing it later changes nothing", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const input = { ...department, customData: { list: [1, { deep: "before" }] }, postIdList: ["a"] };
  const sent = JSON.stringify({ ...input, metadata: {} });
  const call = clientWith(fetch).createDepartment(input);
  input.name = "after";
  input.customData.list[1].deep = "after";
  input.postIdList.push("b");
  delete input.organizationCode;
  await call;
  assert.equal(fetch.mock.calls[0].arguments[1].body, sent);
});

test("the input is left as it is, also where it is frozen", async () => {
  const input = Object.freeze({ ...department, customData: Object.freeze({ a: Object.freeze([1]) }) });
  const before = JSON.stringify(input);
  await clientWith(answering(success), { tenantId: "t-1" }).createDepartment(input);
  assert.equal(JSON.stringify(input), before);
});

test("each value of the input is read once", async (t) => {
  const fetch = t.mock.fn(answering(success));
  let reads = 0;
  const input = {
    ...department,
    get description() {
      return `read ${++reads}`;
    },
  };
  await clientWith(fetch).createDepartment(input);
  assert.equal(JSON.parse(fetch.mock.calls[0].arguments[1].body).description, "read 1");
});

test("a client that is freed while calls are under way still settles them", async () => {
  let answer;
  const client = clientWith(() => new Promise((resolve) => (answer = resolve)));
  const call = client.createDepartment(department);
  await new Promise(setImmediate);
  client.free();
  answer(Response.json(success));
  assert.deepEqual(await call, success);
});

test("a client that is freed right after a call still makes it", async () => {
  const client = clientWith(answering(success));
  const call = client.createDepartment(department);
  client.free();
  assert.deepEqual(await call, success);
});

test("calls after free() give an error, and other clients work on", async () => {
  const client = clientWith(answering(success));
  client.free();
  await assert.rejects(async () => client.createDepartment(department), Error);
  await assert.rejects(async () => client.getUserDepartments({ userId: "u" }), Error);
  assert.deepEqual(await clientWith(answering(success)).createDepartment(department), success);
});

test("a thousand calls at the same time each get their own answer", async () => {
  const fetch = async (_, init) => Response.json({ ...success, data: { name: JSON.parse(init.body).name } });
  const client = clientWith(fetch);
  const names = Array.from({ length: 1_000 }, (_, number) => `department ${number}`);
  const answers = await Promise.all(names.map((name) => client.createDepartment({ ...department, name })));
  assert.deepEqual(
    answers.map(({ data }) => data.name),
    names,
  );
});

/** What Vue's `reactive` does: a Proxy for the object, and for each object in it. */
const reactive = (raw) =>
  new Proxy(raw, {
    get(target, name, receiver) {
      const value = Reflect.get(target, name, receiver);
      return typeof value === "object" && value !== null ? reactive(value) : value;
    },
  });

test("a client in the state of a framework that makes Proxies makes its calls, and is freed once", async () => {
  const pages = { ...success, data: { totalCount: 1, list: [{ departmentId: "d-1" }] } };
  const raw = clientWith(async (url) => Response.json(url.includes("get-user-departments") ? pages : success));
  const { client } = reactive({ client: raw });
  assert.deepEqual(await client.createDepartment(department), success);
  assert.deepEqual(await collect(client.iterate.getUserDepartments({ userId: "u-1" })), pages.data.list);
  assert.equal((await client.editUserDepartments({ userId: "u-1" }, () => {})).changed, false);
  client.free();
  client.free();
  raw.free();
  for (const freed of [client, raw]) await assert.rejects(freed.createDepartment(department), { message: /freed/ });
});

test("a method that is torn off its client gives an error, not a trap", async () => {
  const client = clientWith(answering(success));
  const { createDepartment } = client;
  await assert.rejects(async () => createDepartment(department), Error);
  assert.deepEqual(await client.createDepartment(department), success);
});
