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

for (const date of [
  "Fri, 31 Dec 9999 23:59:59 GMT",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "2027",
  "soon 3000",
  "2027-01-01T00:00:00Z",
]) {
  test(`a service whose Date is ${date} teaches the clock nothing`, async () => {
    const dates = [];
    const fetch = async (_, init) => {
      dates.push(Date.parse(new Headers(init.headers).get("date")));
      const isFirst = dates.length === 1;
      return Response.json(isFirst ? { statusCode: 401, apiCode: 1305, message: "clock" } : success, { headers: { date } });
    };
    const client = clientWith(fetch);
    assert.equal((await errorOf(client.createDepartment(department))).attempts, 1);
    await client.createDepartment(department);
    assert.equal(dates.length, 2);
    assert.ok(
      dates.every((date) => Math.abs(date - Date.now()) < 60_000),
      `${dates}`,
    );
  });
}

const hour = 3_600_000;
const hoursAhead = ({ headers }) => Math.floor((Date.parse(new Headers(headers).get("date")) - Date.now()) / hour + 0.5);

test("a correction that does not help is taken back", async () => {
  const dates = [];
  let accepted = 0;
  const fetch = async (_, init) => {
    dates.push(hoursAhead(init));
    const wrong = { headers: { date: new Date(Date.now() + hour).toUTCString() } };
    return Response.json(accepted-- > 0 ? success : { statusCode: 401, apiCode: 1305, message: "clock" }, wrong);
  };
  const client = clientWith(fetch);
  const error = await errorOf(client.createDepartment(department));
  assert.deepEqual([error.apiCode, error.attempts], [1305, 2]);
  accepted = 1;
  await client.createDepartment(department);
  assert.deepEqual(dates, [0, 1, 0]);
});

test("a correction by which later calls are refused is unlearned", async () => {
  const dates = [];
  let isWrong = true;
  const fetch = async (_, init) => {
    const ahead = hoursAhead(init);
    dates.push(ahead);
    const good = ahead === (isWrong ? 1 : 0);
    // As a cache on the way does, that gives its own time with every answer.
    const headers = { date: new Date(Date.now() + hour).toUTCString() };
    return Response.json(good ? success : { statusCode: 401, apiCode: 1305, message: "clock" }, { headers });
  };
  const client = clientWith(fetch);
  await client.createDepartment(department);
  isWrong = false;
  await client.createDepartment(department);
  await client.createDepartment(department);
  assert.deepEqual(dates, [0, 1, 1, 0, 0]);
});
