// Where the documentation knows two ways to name a tenant, ours goes both: a header of its own, and the field.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { startSandbox } from "../lib/sandbox.js";
import { withParameters } from "./received.js";
import { startRecorder } from "./recorder.js";
import { expectedAuthorization } from "./signature.js";

const tenantId = "64b1f0c2a9d3e8f705142299";
const department = { organizationCode: "steamory", name: "Of a tenant", parentDepartmentId: "root" };
let sandbox, recorder;
before(async () => {
  sandbox = await startSandbox();
  recorder = await startRecorder(sandbox.url);
});
after(() => Promise.all([recorder.close(), sandbox.stop()]));

function client(brand) {
  const { accessKeyId, accessKeySecret } = sandbox;
  return new ManagementClient({ accessKeyId, accessKeySecret, host: recorder.url, brand, tenantId });
}

for (const brand of ["authing", "genauth"]) {
  test(`the tenant of the brand ${brand} is a signed header and a field of the calls that have one`, async () => {
    const ours = client(brand);
    await ours.createDepartment(department);
    const [created] = recorder.take().map(withParameters);
    assert.equal(created.headers[`x-${brand}-app-tenant-id`], tenantId);
    assert.equal(created.parameters.tenantId, tenantId);
    assert.equal(created.headers.authorization, expectedAuthorization(created, brand, sandbox));
    const { [`x-${brand}-app-tenant-id`]: _, ...others } = created.headers;
    assert.notEqual(created.headers.authorization, expectedAuthorization({ ...created, headers: others }, brand, sandbox));
    // The official client's slip: it names an application elsewhere.
    assert.equal(created.headers[`x-${brand}-app-id`], undefined);

    await ours.getUserDepartments({ userId: sandbox.userId });
    const [read] = recorder.take().map(withParameters);
    assert.equal(read.headers[`x-${brand}-app-tenant-id`], tenantId);
    assert.deepEqual(read.parameters, { userId: sandbox.userId });
    assert.equal(read.headers.authorization, expectedAuthorization(read, brand, sandbox));
  });
}

test("a tenant of the call goes before the client's", async () => {
  await client("genauth").createDepartment({ ...department, tenantId: "another" });
  const [sent] = recorder.take().map(withParameters);
  assert.equal(sent.parameters.tenantId, "another");
});
