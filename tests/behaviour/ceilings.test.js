// What crosses into the wasm takes memory there for good: a text that is refused or cut does not, however long it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { memories } from "../lib/memories.js";
import { answering, answers, department, errorOf, fetchFailed, host, key, neverCalled, reasonOf, success } from "./given.js";

// A copy of the package of its own for each test: memory that grew in one would hide what another takes.
let ManagementClient;
let memory;
let copies = 0;

async function fresh() {
  ({ ManagementClient } = await import(`${import.meta.resolve("genauth-management")}?${copies++}`));
  new ManagementClient(key).free();
  memory = memories.at(-1);
}

const clientWith = (fetch, options) => new ManagementClient({ ...key, host, fetch, maxRetries: 0, ...options });
const long = "x".repeat(20_000_000);
const MEBIBYTE = 2 ** 20;
const read = (client) => client.getUserDepartments({ userId: "u" });
const create = (more) => errorOf(clientWith(neverCalled).createDepartment({ ...department, ...more }));
const createUser = (more) => errorOf(clientWith(neverCalled).createUser({ username: "u", ...more }));
const listUsers = (advancedFilter) => errorOf(clientWith(neverCalled).listUsers({ advancedFilter }));
const answered = (envelope) => errorOf(read(clientWith(answering(envelope))));
const relayed = (issue) => ({
  statusCode: 400,
  failure: {
    outcome: "not_applied",
    retryable: false,
    issues: [{ path: [], code: "required", message: "", expected: "", received: "", ...issue }],
  },
});

const texts = {
  "the name of an unknown field": () => create({ [long]: 1 }),
  "a text for an object": () => create({ i18n: long }),
  "a text for a list": () => create({ postIdList: long }),
  "a text of a described field": () => create({ name: long }),
  "a text of a free-form field": () => create({ customData: { here: long } }),
  "a name in a free-form field": () => create({ customData: { [long]: 1 } }),
  "a name on the way to what is refused": () => create({ customData: { [long.slice(0, 900_000)]: [1n] } }),
  "a word of an enum": () => create({ departmentIdType: long, i18n: {} }),
  "a word of an enum in a field that has one": () => createUser({ gender: long }),
  "a text with a form": () => createUser({ email: long }),
  "a text among the values of a limited field": () => createUser({ customData: { here: long } }),
  "a word that decides over another field": () => listUsers([{ field: long, operator: long, value: [long] }]),
  "an id whose form another field decides": () =>
    errorOf(clientWith(neverCalled).getUserDepartments({ userId: long, userIdType: "email" })),
  "the word that decides over an id": () =>
    errorOf(clientWith(neverCalled).setUserDepartments({ userId: "u", departments: [], options: { userIdType: long } })),
  "a host": () => reasonOf((async () => clientWith(neverCalled, { host: long }))()),
  "an access key": () => reasonOf((async () => clientWith(neverCalled, { accessKeySecret: long }))()),
  "an access token": () => reasonOf((async () => new ManagementClient({ host, accessToken: long }))()),
  "an access token that a function gives": () =>
    errorOf(read(new ManagementClient({ host, accessToken: () => long, fetch: neverCalled }))),
  "an access token in exchange": () =>
    errorOf(read(clientWith(answering({ statusCode: 200, data: { access_token: long, expires_in: 1 } }), { scheme: "token" }))),
  "an option's word": () => reasonOf((async () => clientWith(neverCalled, { lang: long }))()),
  "a header of a call": () => errorOf(clientWith(neverCalled).createDepartment(department, { headers: { "x-trace": long } })),
  "a header's name": () => errorOf(clientWith(neverCalled).createDepartment(department, { headers: { [long]: "x" } })),
  "the service's message": () => answered({ statusCode: 400, message: long, requestId: long }),
  "the id of a request": () => read(clientWith(answering({ ...success, requestId: long }), { onEvent: () => {} })),
  "a body that is no JSON": () => answered(`<html>${long}`),
  "a body of blanks": () => answered(" ".repeat(20_000_000)),
  "a code that is a text": () => answered({ statusCode: long }),
  "a truth that is a text": () => read(clientWith(answering({ ...success, data: { list: [{ isVirtualNode: long }] } }))),
  "a list of numbers": () => read(clientWith(answering({ ...success, data: { list: new Array(5_000_000).fill(1) } }))),
  "an outcome that is relayed": () => answered({ statusCode: 500, failure: { outcome: long, retryable: long } }),
  "a truth that is relayed": () => answered({ statusCode: 500, failure: { outcome: "unknown", retryable: { long } } }),
  "an issue that is relayed": () => answered(relayed({ message: long })),
  "a header of an answer": () =>
    errorOf(
      read(
        clientWith(async () => ({
          status: 429,
          headers: new Map([
            ["retry-after", long],
            ["date", long],
          ]),
          text: async () => "",
        })),
      ),
    ),
  "the platform's words": () => errorOf(read(clientWith(() => Promise.reject(fetchFailed("ECONNRESET", { message: long }))))),
};

for (const [what, run] of Object.entries(texts)) {
  test(`20 MB of ${what} leave the wasm memory nearly as it was`, async () => {
    await fresh();
    const before = memory.buffer.byteLength;
    const ended = await run();
    const grown = memory.buffer.byteLength - before;
    assert.ok(grown < 2 * MEBIBYTE, `${grown / MEBIBYTE} MiB more`);
    assert.ok(!(ended instanceof Error) || ended.message.length < 40_000, `a message of ${ended.message?.length} characters`);
  });
}

test("of the service's text 10,000 characters are kept, of a request's id 200, of another body 500", async () => {
  await fresh();
  const { serviceMessage, requestId } = await answered({
    statusCode: 400,
    message: "部".repeat(20_000),
    requestId: "r".repeat(300),
  });
  assert.deepEqual([serviceMessage, requestId], ["部".repeat(10_000), "r".repeat(200)]);
  const { body } = await answered(`<${"😀".repeat(1_000)}`);
  assert.equal(body, `<${"😀".repeat(499)}`);
});

test("what is too long is told by the limit that it breaks, and of a secret no more than that", async () => {
  await fresh();
  const sentences = async (error) => (await error).issues.map(({ code, message }) => [code, message]);
  const tooLong = (field, received) => [
    ["too_long", `${field}: expected a string of at most 1000000 characters, found ${received}`],
  ];
  const text = "x".repeat(1_000_001);
  assert.deepEqual(await sentences(createUser({ password: text })), tooLong("password", "a longer string"));
  assert.deepEqual(await sentences(createUser({ otp: { secret: text } })), tooLong("otp.secret", "a longer string"));
  assert.deepEqual(
    await sentences(errorOf(clientWith(neverCalled).getUser({ userId: text }))),
    tooLong("userId", "a string of 1000001 characters"),
  );
  const organizationCodeList = Array(10_001).fill("a");
  assert.deepEqual(await sentences(errorOf(clientWith(neverCalled).getOrganizationsBatch({ organizationCodeList }))), [
    ["too_long", "organizationCodeList: expected an array of at most 10000 entries, found an array of 10001 entries"],
  ]);
});

test("a text of blanks, and half of a character in a secret, are told as such", async () => {
  await fresh();
  const [blank] = (await create({ name: "  " })).issues;
  assert.equal(blank.message, "name: expected a string of at least 1 character, found a string of white space");
  const [broken] = (await createUser({ password: "a\ud800b" })).issues;
  assert.equal(broken.received, "a string with a lone surrogate");
  assert.ok(!broken.message.includes("a\ud800b"));
});

test("a text is cut between characters", async () => {
  await fresh();
  const { serviceMessage } = await answered({ statusCode: 400, message: `a${"😀".repeat(9_000)}` });
  assert.equal(serviceMessage, `a${"😀".repeat(4_999)}`);
  const { issues } = await create({ [`a${"😀".repeat(500)}`]: 1 });
  assert.deepEqual(issues[0].path, [`a${"😀".repeat(99)}…`]);
});

for (const [what, option] of [
  ["host", { host: "h".repeat(8_193) }],
  ["accessKeyId", { accessKeyId: "k".repeat(8_193) }],
  ["accessKeySecret", { accessKeySecret: "k".repeat(8_193) }],
  ["tenantId", { tenantId: "k".repeat(8_193) }],
  ["userPoolId", { userPoolId: "k".repeat(8_193) }],
  ["accessToken", { accessKeyId: undefined, accessKeySecret: undefined, accessToken: "k".repeat(8_193) }],
]) {
  test(`${what} has at most 8192 characters`, async () => {
    await fresh();
    const error = await errorOf((async () => clientWith(neverCalled, option))());
    assert.equal(error.kind, "config");
    assert.match(error.message, new RegExp(`^${what}: .*8192`));
    const [[name, text]] = Object.entries(option).filter(([, value]) => value);
    clientWith(answers(success), { ...option, [name]: text.slice(1) });
  });
}

test("a check of a thousand bad values below long names ends with a megabyte of issues", async () => {
  await fresh();
  let value = new Array(1_000).fill(1n);
  for (let level = 0; level < 29; level++) value = { [`${level}`.padEnd(5_000, "n")]: value };
  const { issues } = await create({ customData: value });
  assert.ok(issues.length > 50 && JSON.stringify(issues).length < 1_500_000, `${issues.length} issues`);
});

test("an object has at most 10,000 fields, described or not", async () => {
  await fresh();
  const fields = (count) => Object.fromEntries(Array.from({ length: count }, (_, number) => [`f${number}`, 1]));
  const { issues: unknown } = await create(fields(10_000));
  assert.deepEqual([unknown.length, unknown[0].code], [1, "too_long"]);
  const { issues: free } = await create({ customData: { here: fields(10_001) } });
  assert.deepEqual([free.length, free[0].code], [1, "too_deep"]);
  await clientWith(answering(success)).createDepartment({ ...department, customData: fields(10_000) });
});
