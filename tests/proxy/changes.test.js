// `onChange`: a log of changes has its line before a change is sent, and how it ended.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fixtures } from "../lib/fixtures.js";
import { answering, errorOf, every, neverCalled, pageOf, proxyTo, success, update } from "./given.js";

/** A log that a proxy writes, and a page before it. */
function logOf(fetch, options) {
  const log = [];
  const onChange = ({ operation, input, session }) => {
    log.push(["before", operation, input, session]);
    return ({ outcome, requestId, data }) => log.push(["after", outcome, requestId, data]);
  };
  const authenticate = () => ({ session: "ada" });
  return {
    log,
    page: pageOf(
      proxyTo((...call) => (log.push("sent"), fetch(...call)), { onChange, authenticate, ...options }),
      { maxRetries: 0 },
    ),
  };
}

test("each change is told before it is sent, and after it with its outcome; a read is not", async () => {
  const { log, page } = logOf(answering(success));
  await page.updateDepartment(update);
  await page.getUser({ userId: "u" });
  assert.deepEqual(
    log,
    ["before", "sent", "after", "sent"].map((word) =>
      word === "before"
        ? [word, "updateDepartment", update, "ada"]
        : word === "after"
          ? [word, "done", "r-1", success.data]
          : word,
    ),
  );
});

test("a refusal of the service is `refused`, and a response that does not come is `unknown`", async () => {
  for (const [fetch, outcome, requestId] of [
    [answering({ statusCode: 409, message: "no", requestId: "r-2" }), "refused", "r-2"],
    [async () => Promise.reject(new TypeError("fetch failed")), "unknown", undefined],
  ]) {
    const { log, page } = logOf(fetch);
    await errorOf(page.updateDepartment(update));
    assert.deepEqual(log.at(-1), ["after", outcome, requestId, undefined]);
  }
});

test("a change that cannot be written down is not sent, nor one that may not be made told", async () => {
  const full = new Error("the disk is full");
  for (const onChange of [
    () => {
      throw full;
    },
    async () => {
      throw full;
    },
  ]) {
    const told = [];
    const page = pageOf(proxyTo(neverCalled, { onChange, onError: (error) => told.push(error) }), { maxRetries: 0 });
    const error = await errorOf(page.updateDepartment(update));
    assert.deepEqual([error.statusCode, error.outcome, told], [500, "not_applied", [full]]);
  }
  const { log, page } = logOf(neverCalled, { authorize: () => false });
  await errorOf(page.updateDepartment(update));
  assert.deepEqual(log, []);
});

test("an end that cannot be written down is told to the server's people, and the page hears what was done", async () => {
  const told = [];
  const full = new Error("the disk is full");
  const onChange = () => async () => {
    throw full;
  };
  const page = pageOf(proxyTo(answering(success), { onChange, onError: (error) => told.push(error) }));
  assert.equal((await page.updateDepartment(update)).statusCode, 200);
  assert.deepEqual(told, [full]);
});

test("no text that may be a secret is told, of any call", async () => {
  const inputs = [];
  const onChange = ({ operation, input, withheld }) => {
    inputs.push({ operation, text: JSON.stringify(input), withheld });
    throw new Error("told");
  };
  const page = pageOf(proxyTo(neverCalled, { onChange, client: { tenantId: "t" } }), { maxRetries: 0 });
  for (const call of every) {
    const { input } = fixtures.find((fixture) => fixture.call === call).cases[0];
    const text = JSON.stringify(input).replaceAll(
      /("(?:password|secret|salt|token|bindPwd|accessToken|refreshToken|mfaToken|recoveryCode|privateKey|email|phone|userInfoInIdp|identityNumber)":)"[^"]*"/g,
      '$1"must-not-be-told"',
    );
    await page[call](JSON.parse(text)).catch(() => {});
  }
  assert.ok(inputs.length > 150, `${inputs.length} changes`);
  for (const { operation, text } of inputs) assert.ok(!text.includes("must-not-be-told"), `${operation}: ${text}`);
  await page.updateUser({ userId: "u", password: "must-not-be-told", name: "Ada", emailVerified: true }).catch(() => {});
  const { text, withheld } = inputs.at(-1);
  assert.deepEqual([JSON.parse(text), withheld], [{ userId: "u", name: "Ada", emailVerified: true }, ["password"]]);
});
