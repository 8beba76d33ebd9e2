// Thousands of generated requests: the signature is that of what a server parses and prints again.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ManagementClient } from "genauth-management";
import { endpoints } from "../lib/contract/decided.js";
import { pathOf } from "../lib/path.js";
import { choicesOf, chooseSeed, repeatable } from "../lib/random.js";
import { anyCall } from "./inputs.js";
import { withParameters } from "./received.js";
import { expectedAuthorization } from "./signature.js";

const REQUESTS = 8_000;
const key = { accessKeyId: "ak-demo", accessKeySecret: "sk-演示-🔑" };
/** The documentation calls their `metadata` required. */
const isCreate = new Set(["createDepartment", "createOrganization"]);
const languages = ["zh-CN", "en-US", "zh-TW", "ja-JP"];

/** What would have gone over the wire. */
async function captured(brand, lang, method, input) {
  let request;
  const fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const headers = Object.fromEntries(new Headers(init.headers));
    request = { method: init.method, path: pathname, query: search.slice(1), headers, body: init.body };
    return Response.json({ statusCode: 200, message: "", data: {} });
  };
  const client = new ManagementClient({ ...key, host: "https://api.example", brand, lang, fetch });
  await client[method](input);
  return withParameters(request);
}

test(`${REQUESTS} generated requests are signed as the official functions sign what is received`, async (t) => {
  const seed = chooseSeed();
  t.diagnostic(`SEED=${seed}`);
  const made = new Set();
  const signed = async (g) => {
    const random = choicesOf(fc, g);
    const [method, input] = anyCall(random);
    const of = () => `SEED=${seed}: ${method} ${JSON.stringify(input)}`;
    // The official functions know the brand Authing alone; the headers of GenAuth are its own to check.
    const brand = random.chance(0.75) ? "authing" : "genauth";
    const request = await captured(brand, random.pick(languages), method, input).catch((error) => {
      throw new Error(of(), { cause: error });
    });
    assert.equal(request.headers.authorization, expectedAuthorization(request, brand, key), of());
    made.add(method);
    if (request.body) {
      const metadata = isCreate.has(method) && input.metadata === undefined ? { metadata: {} } : {};
      assert.equal(request.body, JSON.stringify({ ...input, ...metadata }), of());
      return;
    }
    // What is not sent is not signed, and an empty list has no place in a query.
    const { path } = endpoints[method];
    const given = Object.entries(input).filter(
      ([name, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0) && !path.includes(`{${name}}`),
    );
    assert.equal(request.path, pathOf(path, input), of());
    const written = given.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]);
    assert.deepEqual(request.parameters, Object.fromEntries(written), of());
  };
  await fc.assert(fc.asyncProperty(fc.gen(), signed), repeatable({ numRuns: REQUESTS }));
  assert.deepEqual([...made].sort(), Object.keys(endpoints).sort());
});
