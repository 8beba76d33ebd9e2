// A clock that is wrong: corrected once, by the service's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clientWith, department, errorOf, success } from "./given.js";

/** A service whose clock is ahead, and that takes five minutes of difference. */
function service(ahead, { tells = true } = {}) {
  const dates = [];
  const fetch = async (_, init) => {
    const date = Date.parse(new Headers(init.headers).get("date"));
    const now = Date.now() + ahead;
    dates.push(date);
    const good = Math.abs(date - now) < 300_000;
    const headers = tells ? { date: new Date(now).toUTCString() } : {};
    return Response.json(good ? success : { statusCode: 401, apiCode: 1305, message: "clock" }, { headers });
  };
  return { fetch, dates };
}

for (const ahead of [3_600_000, -86_400_000]) {
  test(`a service whose clock is ${ahead / 1000} s ahead: one more request, and none more from then on`, async () => {
    const { fetch, dates } = service(ahead);
    const client = clientWith(fetch);
    assert.deepEqual(await client.createDepartment(department), success);
    assert.equal(dates.length, 2);
    await client.createDepartment(department);
    assert.equal(dates.length, 3);
    assert.ok(Math.abs(dates[1] - dates[0] - ahead) < 3_000);
  });
}

test("calls that are refused for the clock at the same time are all made once more", async () => {
  const { fetch, dates } = service(3_600_000);
  const client = clientWith(fetch);
  await Promise.all(Array.from({ length: 8 }, () => client.createDepartment(department)));
  assert.equal(dates.length, 16);
});

test("a service that does not say its time is refused by, with what to do", async () => {
  const { fetch, dates } = service(3_600_000, { tells: false });
  const error = await errorOf(clientWith(fetch).createDepartment(department));
  assert.deepEqual([error.kind, error.apiCode, error.attempts, dates.length], ["auth", 1305, 1, 1]);
  assert.match(error.message, /Set this machine's clock\.$/);
});

test("a service that refuses a clock that agrees with its own is not asked for ever", async () => {
  const fetch = async () =>
    Response.json({ statusCode: 401, apiCode: 1305, message: "" }, { headers: { date: new Date().toUTCString() } });
  assert.equal((await errorOf(clientWith(fetch).createDepartment(department))).attempts, 1);
});
