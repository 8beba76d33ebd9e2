// Generated inputs of every call: what reaches the service through a page's client and the proxy is what the direct client
// sends, and what comes back is the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GenAuthError, ManagementClient } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";
import { comparableSince } from "../conformance/comparable.js";
import { everyday } from "../conformance/everyday/index.js";
import { inputFor, wild } from "../conformance/inputs.js";
import { startSide as startService } from "../conformance/side.js";
import { endpoints } from "../lib/contract/decided.js";
import { behaving } from "../lib/contract/declared.js";
import { choicesOf, chooseSeed, repeatable } from "../lib/random.js";
import { every, host, key, pageOf, proxyTo, serve, success, watched } from "./given.js";

const methods = Object.keys(endpoints);
const tenantId = "tenant-1";

/** An id that needs escaping and can stand in a path; the proxy refuses what may be read as another path. */
const inPath = "grace & 研发";

/** The same input for one tenant, the only one that a page may name; or for none. */
function of(tenantId, input) {
  for (const list of [input.list, input.users]) if (Array.isArray(list)) for (const entry of list) of(tenantId, entry);
  for (const name of ["tenantId", "tenant_id", "tenantIds"]) {
    if (tenantId === undefined || input[name] === undefined) delete input[name];
    else input[name] = name === "tenantIds" ? [tenantId] : tenantId;
  }
  return input;
}

test("whatever the client takes goes out as the direct client sends it", async (t) => {
  const seed = chooseSeed();
  t.diagnostic(`SEED=${seed}`);
  const sent = { direct: [], page: [] };
  const noting =
    (list) =>
    async (url, { method, body }) => (list.push([method, url, body]), new Response(JSON.stringify(success)));
  const direct = new ManagementClient({ ...key, host, tenantId, fetch: noting(sent.direct) });
  const page = pageOf(proxyTo(noting(sent.page), { client: { tenantId }, maxBodyBytes: 2 ** 30 }));
  const goesOut = async (g) => {
    const random = choicesOf(fc, g);
    for (const method of methods) {
      const input = of(tenantId, inputFor(method, random, wild));
      if (endpoints[method].path.includes("{")) input.id = inPath;
      await direct[method](structuredClone(input));
      await page[method](structuredClone(input));
      const about = `SEED=${seed}: ${method} ${JSON.stringify(input)}`;
      assert.deepEqual(sent.page.splice(0), sent.direct.splice(0), about);
    }
  };
  await fc.assert(fc.asyncProperty(fc.gen(), goesOut), repeatable({ numRuns: 30, endOnFailure: true }));
});

test("the sandbox hears the same and answers the same", async (t) => {
  const seed = chooseSeed();
  t.diagnostic(`SEED=${seed}`);
  const comparable = comparableSince(Date.now());
  const [near, far] = await Promise.all([startSide(), startSide()]);
  const direct = near.client;
  const server = await serve(
    undefined,
    toNodeListener(watched(createProxyHandler({ client: far.client, allow: every, authorize: () => true }))),
  );
  const page = server.page();
  t.after(() => Promise.all([near.close(), far.close(), server.close()]));
  const makeInput = everyday(await content(direct));
  near.recorder.take();
  const ended = (call) => call.catch((error) => error);
  const successes = new Map(methods.map((method) => [method, 0]));
  const round = async (g) => {
    const random = choicesOf(fc, g);
    for (const method of methods) {
      const input = of(undefined, makeInput(method, random));
      const about = `SEED=${seed}: ${method} ${JSON.stringify(input)}`;
      const one = await ended(direct[method](structuredClone(input)));
      const other = await ended(page[method](structuredClone(input)));
      assert.deepEqual(heard(far), heard(near), about);
      if (one instanceof GenAuthError) assert.deepEqual(facts(other), facts(one), about);
      else assert.deepEqual(comparable({ ...other, requestId: "" }), comparable({ ...one, requestId: "" }), about);
      if (!(one instanceof GenAuthError)) successes.set(method, successes.get(method) + 1);
    }
  };
  // Nothing is made smaller: a second try would find sandboxes that the first one changed.
  await fc.assert(fc.asyncProperty(fc.gen(), round), repeatable({ numRuns: 10, endOnFailure: true }));
  t.diagnostic([...successes].map(([method, count]) => `${method} ${count}`).join(", "));
  const succeeded = [...successes].filter(([, count]) => count > 0).map(([method]) => method);
  assert.ok(succeeded.length > behaving.size / 2, `SEED=${seed}`);
  for (const method of succeeded) assert.ok(behaving.has(method), `the sandbox only describes ${method}`);
});

/** A service with a direct client. */
async function startSide() {
  const { recorder, key, close } = await startService();
  return { recorder, client: new ManagementClient({ ...key, host: recorder.url }), close };
}

/** Everything of a request but what differs each time: the date, the nonce, the signature, the port. */
const heard = ({ recorder }) =>
  recorder.take().map(({ method, path, query, body, headers }) => {
    const { date, host, authorization, "x-genauth-signature-nonce": nonce, ...others } = headers;
    assert.ok(date && host && authorization && nonce);
    return { method, path, query, body, headers: others };
  });

const ids = (text) => text?.replace(/[0-9a-f]{24}/g, "<id>");
const facts = ({ kind, status, statusCode, apiCode, outcome, retryable, issues, message, serviceMessage }) => {
  const sentence = ids(message)?.replace(/request id [-0-9a-f]+/, "request id …");
  return { kind, status, statusCode, apiCode, outcome, retryable, issues, sentence, said: ids(serviceMessage) };
};

/** What a new sandbox holds. */
async function content(client) {
  const organizationCode = "steamory";
  const { data: organization } = await client.getOrganization({ organizationCode });
  const { data: departments } = await client.getAllDepartments({ organizationCode });
  const { data: users } = await client.listUsers({ options: { pagination: { limit: 50 } } });
  const links = [];
  for (const { departmentId } of departments.list) {
    const { data } = await client.getDepartmentSyncRelations({ organizationCode, departmentId });
    links.push(...data.map(({ provider }) => ({ departmentId, provider })));
  }
  return { organization, departments: departments.list, links, users: users.list };
}
