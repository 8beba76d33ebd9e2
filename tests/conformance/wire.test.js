// What both clients put on the wire for the same call, byte for byte, and every difference with its reason.
import assert from "node:assert/strict";
import { test } from "node:test";
import { callsOf } from "./calls.js";
import { withParameters } from "./received.js";
import { startSides } from "./sides.js";
import { expectedAuthorization } from "./signature.js";

/** The official client sends the defaults of a query. Ours leaves them to the service, which has the same. */
const officialDefaults = {
  userIdType: "user_id",
  page: "1",
  limit: "10",
  withCustomData: "false",
  withDepartmentPaths: "false",
  sortBy: "JoinDepartmentAt",
  orderBy: "Desc",
};

/** Fresh services of its own for one test. */
async function sidesFor(t, brand = "authing") {
  const sides = await startSides({ brand });
  t.after(() => sides.close());
  return sides;
}

/** Makes every call with both clients; gives `{ method, special, input, theirs, ours }` as received. */
async function exchanges({ official, ours, userId }) {
  const { data } = await ours.client.getUserDepartments({ userId, limit: 50 });
  ours.recorder.take();
  const made = [];
  for (const [method, special, input] of callsOf(
    userId,
    data.list.map((row) => row.departmentId),
  )) {
    await official.client[method](structuredClone(input));
    await ours.client[method](structuredClone(input));
    const [[their], [our]] = [official.recorder.take(), ours.recorder.take()];
    made.push({ method, special, input, theirs: withParameters(their), ours: withParameters(our) });
  }
  return made;
}

test("bodies are equal byte for byte, queries but for the defaults that the official client sends", async (t) => {
  for (const { method, special, theirs, ours } of await exchanges(await sidesFor(t))) {
    const of = `${method}: ${special}`;
    assert.equal(ours.method, theirs.method, of);
    assert.equal(ours.path, theirs.path, of);
    assert.equal(ours.body, theirs.body, of);
    if (method !== "getUserDepartments") continue;
    const { parameters } = ours;
    assert.deepEqual({ ...officialDefaults, ...parameters }, theirs.parameters, of);
  }
});

test("a create without metadata sends an empty one, since the documentation requires the field", async (t) => {
  const { official, ours } = await sidesFor(t);
  const input = { organizationCode: "steamory", name: "No metadata", parentDepartmentId: "root" };
  await official.client.createDepartment({ ...input });
  await ours.client.createDepartment({ ...input });
  assert.equal(official.recorder.take()[0].body, JSON.stringify(input));
  assert.equal(ours.recorder.take()[0].body, JSON.stringify({ ...input, metadata: {} }));
});

test("a null in a query is refused, which the official client signs and does not send", async (t) => {
  const { official, ours, userId } = await sidesFor(t);
  const answer = await official.client.getUserDepartments({ userId, sortBy: null });
  assert.equal(answer.apiCode, 1300, "its own signature is wrong");
  official.recorder.take();
  await assert.rejects(ours.client.getUserDepartments({ userId, sortBy: null }), { kind: "invalid_input" });
  assert.deepEqual(ours.recorder.take(), []);
});

test("an input of which no field has a value is an empty one; the official client signs it wrongly and is refused", async (t) => {
  const { official, ours } = await sidesFor(t);
  const answer = await official.client.listUsers({ keywords: undefined });
  assert.equal(answer.apiCode, 1300, "its own signature is wrong");
  assert.equal((await ours.client.listUsers({ keywords: undefined })).statusCode, 200);
  assert.equal(ours.recorder.take()[0].body, "{}");
});

test("an empty list in a query is neither sent nor signed; the official client signs it and is refused", async (t) => {
  const { official, ours } = await sidesFor(t);
  const { data } = await ours.client.getAllDepartments({ organizationCode: "steamory" });
  const input = { departmentId: data.list[0].departmentId, appTypeList: [] };
  ours.recorder.take();
  const answer = await official.client.getDepartmentById({ ...input });
  assert.equal(answer.apiCode, 1300, "its own signature is wrong");
  assert.equal((await ours.client.getDepartmentById(input)).data.departmentId, input.departmentId);
  const [their, our] = [official, ours].map(({ recorder }) => withParameters(recorder.take()[0]));
  assert.deepEqual(our.parameters, { departmentId: input.departmentId });
  assert.ok(!("appTypeList" in their.parameters), "nor does the official client send it");
});

for (const brand of ["authing", "genauth"]) {
  test(`every request of the brand ${brand} carries the signature of what is received`, async (t) => {
    const sides = await sidesFor(t, brand);
    const made = await exchanges(sides);
    for (const { method, special, ours: request } of made) {
      const expected = expectedAuthorization(request, brand, sides.ours.key);
      assert.equal(request.headers.authorization, expected, `${method}: ${special}`);
    }
    const nonces = made.map(({ ours }) => ours.headers[`x-${brand}-signature-nonce`]);
    assert.equal(new Set(nonces).size, made.length, "no nonce is used twice");
  });
}

/** Values that both clients send alike. */
const same = ["accept", "x-authing-lang", "x-authing-signature-method", "x-authing-signature-version"];
/** Values that differ with reason, and their form. */
const own = {
  authorization: [/^authing [0-9a-f]{24}:[A-Za-z0-9+/]{27}=$/, "the nonce differs"],
  date: [/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/, "the time of the request"],
  "x-authing-signature-nonce": [
    /^[0-9a-f]{32}$/,
    "used once; ours is 128 random bits, theirs a hash of the machine and a number",
  ],
  "x-authing-sdk-version": [/^genauth-management:\d+\.\d+\.\d+$/, "each client names itself"],
};
/** Set by the platform: Node's `fetch` here (two of them for `cache: "no-store"`), axios there. */
const platform = [
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-length",
  "host",
  "pragma",
  "sec-fetch-mode",
  "user-agent",
];

test("headers are the official ones, but for the client's name and a content-type where there is no content", async (t) => {
  for (const { theirs, ours } of await exchanges(await sidesFor(t))) {
    const names = Object.keys(ours.headers).filter((name) => !platform.includes(name));
    const type = ours.method === "POST" ? ["content-type"] : [];
    assert.deepEqual(names.sort(), [...same, ...Object.keys(own), ...type].sort());
    for (const name of [...same, ...type]) assert.equal(ours.headers[name], theirs.headers[name], name);
    for (const [name, [form, reason]] of Object.entries(own)) {
      assert.match(ours.headers[name], form, name);
      assert.ok(name in theirs.headers, `${name}: ${reason}`);
    }
    const theirNames = Object.keys(theirs.headers).filter((name) => !platform.includes(name));
    // A GET has no content whose type could be named; axios sends the header all the same.
    assert.deepEqual(theirNames.sort(), [...same, ...Object.keys(own), "content-type"].sort());
  }
});

test("headers of the brand genauth differ from those of authing in prefix and scheme alone", async (t) => {
  const [{ ours }] = await exchanges(await sidesFor(t, "genauth"));
  const names = Object.keys(ours.headers).filter((name) => !platform.includes(name));
  const expected = [...same, ...Object.keys(own), "content-type"].map((name) => name.replace("x-authing-", "x-genauth-"));
  assert.deepEqual(names.sort(), expected.sort());
  assert.match(ours.headers.authorization, /^GenAuth [0-9a-f]{24}:[A-Za-z0-9+/]{27}=$/);
});
