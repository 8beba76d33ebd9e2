// Both clients make the same generated calls to equal services, every call of the contract many times over: the requests
// are equal but for what is listed here, and so are the answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { GenAuthError } from "genauth-management";
import { behaving, declared } from "../lib/contract/declared.js";
import { endpoints } from "../lib/contract/decided.js";
import { pathOf } from "../lib/path.js";
import { choicesOf, chooseSeed, repeatable } from "../lib/random.js";
import { sameAnswerBy, succeeded } from "./answers.js";
import { comparableSince } from "./comparable.js";
import { everyday } from "./everyday/index.js";
import { withParameters } from "./received.js";
import { startSides } from "./sides.js";

const ROUNDS = 25;
const sameAnswer = sameAnswerBy(comparableSince(Date.now()), GenAuthError);
let sides, makeInput;
before(async () => {
  sides = await startSides();
  const { client } = sides.ours;
  const organizationCode = "steamory";
  const { data: organization } = await client.getOrganization({ organizationCode });
  const { data: departments } = await client.getAllDepartments({ organizationCode });
  const { data: users } = await client.listUsers({ options: { pagination: { limit: 50 } } });
  const links = [];
  for (const { departmentId } of departments.list) {
    const { data } = await client.getDepartmentSyncRelations({ organizationCode, departmentId });
    links.push(...data.map(({ provider }) => ({ departmentId, provider })));
  }
  makeInput = everyday({ organization, departments: departments.list, links, users: users.list });
  sides.ours.recorder.take();
});
after(() => sides.close());

/** Everything in which a request of ours differs from the official one, as what turns ours into it. */
const differences = [
  {
    why: "`pub` of the official client names the client as `source`, and takes no other",
    undo: (parameters, _endpoint, _input, method) => method === "pub" && { ...parameters, source: "authing-node-sdk: 4.0.1" },
  },
  {
    why: "the official client sends the defaults of a query; ours leaves them to the service, which has the same",
    undo: (parameters, { http, request }) => http === "GET" && { ...defaultsOf(request), ...parameters },
  },
  {
    why: "the documentation requires `metadata` on creation: ours sends `{}` if there is none",
    undo({ metadata, ...others }, { path }, input) {
      if (!/create-(department|organization)$/.test(path) || input.metadata !== undefined) return undefined;
      assert.deepEqual(metadata, {});
      return others;
    },
  },
];

/** The answer of the sandbox in which nothing happens. */
const described = { statusCode: 501, message: "The sandbox describes this call but does not keep its data" };

/** The arguments of the official client, which takes an object but for these. */
const argumentsOf = (method, input) => {
  if (method === "deleteAuth") return [input.authIds];
  if (method === "listTenantApplications") return [{ ...input, ssoEnabled: input.sso_enabled }];
  if (method === "getTenantEnterpriseCertification") return [{ tenantId: input.tenant_id }];
  if (method === "upload") return [input.private];
  if (method === "pub") return [input.eventType, input.eventData];
  return [input];
};

function defaultsOf(request) {
  const fields = Object.entries(declared.types[request] ?? {}).filter(([, field]) => field.default !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, String(field.default)]));
}

test("the same requests go out, and the same answers come back", async (t) => {
  const seed = chooseSeed();
  t.diagnostic(`SEED=${seed}`);
  const successes = new Map(Object.keys(endpoints).map((method) => [method, 0]));
  const round = async (g) => {
    const random = choicesOf(fc, g);
    for (const method of successes.keys()) {
      const input = makeInput(method, random);
      const of = `SEED=${seed}: ${method} ${JSON.stringify(input)}`;
      const theirs = await sides.official.client[method](...argumentsOf(method, structuredClone(input)));
      const ours = await sides.ours.client[method](structuredClone(input)).catch((error) => error);
      sameRequest(method, input, of);
      // The official client leaves an id in a path unwritten and signs another path than it sends: it reaches nothing there.
      const expected = endpoints[method].path.includes("{") ? described : theirs;
      sameAnswer(method, expected, ours, of);
      if (succeeded(theirs)) successes.set(method, successes.get(method) + 1);
    }
  };
  // Nothing is made smaller: a second try would find services that the first one changed.
  await fc.assert(fc.asyncProperty(fc.gen(), round), repeatable({ numRuns: ROUNDS, endOnFailure: true }));
  t.diagnostic([...successes].map(([method, count]) => `${method} ${count}`).join(", "));
  for (const [method, count] of successes)
    assert.equal(count > 0, behaving.has(method), `SEED=${seed}: ${method} succeeded ${count} times`);
});

function sameRequest(method, input, of) {
  const [[their], [our]] = [sides.official, sides.ours].map(({ recorder }) => recorder.take().map(withParameters));
  assert.ok(our, `${of}: ours sent nothing`);
  // The official client leaves the names of a path as they are: `/api/v3/ip-list/{id}`.
  const { path } = endpoints[method];
  assert.deepEqual([their.method, decodeURIComponent(their.path)], [our.method, path], of);
  assert.equal(our.path, pathOf(path, input), of);
  const official = differences.reduce((seen, { undo }) => undo(seen, endpoints[method], input, method) || seen, our.parameters);
  assert.deepEqual(official, their.parameters, of);
  // The order of a body's keys is part of what is signed; that of a query is not.
  // Where a call takes no input, the official client may send no body; ours sends an empty object.
  if (our.body && method !== "pub") assert.equal(JSON.stringify(official), their.body || "{}", of);
}
