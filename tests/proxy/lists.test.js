// Lists of ids in a query, trees in a body, and issues in the page's language, through the proxy on a real server.
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorOf, proxyTo, serve, success } from "./given.js";

test("a page reads by thousands of ids through the proxy, whose server limits the size of a request's head", async () => {
  const lengths = [];
  const service = async (url) => {
    lengths.push(url.length);
    const codes = new URL(url).searchParams.getAll("organizationCodeList[]");
    return Response.json({ ...success, data: codes.map((organizationCode) => ({ organizationCode })) });
  };
  const server = await serve(proxyTo(service));
  try {
    const organizationCodeList = Array.from({ length: 2_000 }, (_, place) => `organization-${place}`);
    const { data } = await server.page().getOrganizationsBatch({ organizationCodeList });
    assert.deepEqual(
      data.map(({ organizationCode }) => organizationCode),
      organizationCodeList,
    );
    assert.ok(
      lengths.every((length) => length < 8_000),
      lengths.join(),
    );
  } finally {
    await server.close();
  }
});

test("a tree of 60 levels goes through the proxy", async () => {
  let tree = { name: "leaf" };
  for (let level = 0; level < 60; level++) tree = { name: `level ${level}`, children: [tree] };
  const sent = [];
  const server = await serve(proxyTo(async (_, { body }) => (sent.push(JSON.parse(body)), Response.json(success))));
  try {
    await server.page().createDepartmentTree(tree);
    assert.deepEqual(sent, [tree]);
  } finally {
    await server.close();
  }
});

for (const [lang, issue] of [
  ["zh-CN", "organizationCode：应为 1 至 64 个字符的字符串，但未提供"],
  ["en-US", "organizationCode: expected a string of 1 to 64 characters, found nothing"],
]) {
  test(`what the proxy's own check refuses is told in the page's language, ${lang}`, async () => {
    const server = await serve(proxyTo(() => assert.fail("nothing may be sent"), { client: { lang: "ja-JP" } }));
    try {
      // Another client than ours, which checks nothing itself.
      const answer = await fetch(`${server.url}/api/genauth/api/v3/get-organization`, {
        headers: { origin: server.url, "x-genauth-lang": lang },
      });
      const { statusCode, failure } = await answer.json();
      assert.equal(statusCode, 400);
      assert.deepEqual(
        failure.issues.map(({ message }) => message),
        [issue],
      );
      // Read by our own client it is the same.
      const relayed = server.page({ lang, fetch: async () => Response.json({ statusCode, message: "", failure }) });
      const error = await errorOf(relayed.getOrganization({ organizationCode: "o" }));
      assert.deepEqual(error.issues, failure.issues);
    } finally {
      await server.close();
    }
  });
}

test("an issue deep in a tree keeps its place on the way from the proxy to the page", async () => {
  const path = [...Array.from({ length: 64 }, () => ["children", 0]).flat(), "members", 0, "gender"];
  const issue = { path, code: "invalid_value", message: "m", expected: "e", received: "r" };
  const failure = { outcome: "not_applied", retryable: false, issues: [issue] };
  const server = await serve(proxyTo(() => assert.fail("nothing may be sent")));
  try {
    const page = server.page({ fetch: async () => Response.json({ statusCode: 400, message: "", failure }) });
    const error = await errorOf(page.createDepartmentTree({ name: "a" }));
    assert.deepEqual(error.issues, [issue]);
  } finally {
    await server.close();
  }
});
