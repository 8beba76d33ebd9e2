// The same service twice, with the same data: an official Python client calls one, ours the other.
import { ManagementClient } from "genauth-management";
import { everyday } from "../../conformance/everyday/index.js";
import { startSide } from "../../conformance/side.js";
import { coveredBy } from "./covered.js";
import { startWitness } from "./witness.js";

const lang = "en-US";

/**
 * `{ theirs, ours, covered, unknown, userId, departmentIds, makeInput, close }` for an entry of witnesses.js, whose module is the name of
 * the Python client, and of its brand.
 */
export async function startSides(listed) {
  const { module } = listed;
  const [theirs, ours] = await Promise.all([startSide(), startSide()]);
  theirs.witness = await startWitness({ module, lang, host: theirs.recorder.url, ...theirs.key });
  ours.client = new ManagementClient({ lang, host: ours.recorder.url, ...ours.key, scheme: "token", brand: module });
  return {
    theirs,
    ours,
    ...coveredBy(theirs.witness.calls, listed),
    userId: ours.sandbox.userId,
    ...(await knownOf(ours)),
    close: () => Promise.all([theirs.witness.stop(), theirs.close(), ours.close()]),
  };
}

/** What a new sandbox holds, and inputs about it. It is read by a client that no recorder sees. */
async function knownOf({ sandbox, key }) {
  const client = new ManagementClient({ lang, host: sandbox.url, ...key });
  const organizationCode = "steamory";
  const { data: organization } = await client.getOrganization({ organizationCode });
  const { data: departments } = await client.getAllDepartments({ organizationCode });
  const { data: users } = await client.listUsers({ options: { pagination: { limit: 50 } } });
  const links = [];
  for (const { departmentId } of departments.list) {
    const { data } = await client.getDepartmentSyncRelations({ organizationCode, departmentId });
    links.push(...data.map(({ provider }) => ({ departmentId, provider })));
  }
  const { data: own } = await client.getUserDepartments({ userId: sandbox.userId, limit: 50 });
  const departmentIds = own.list.map(({ departmentId }) => departmentId);
  const makeInput = everyday({ organization, departments: departments.list, links, users: users.list });
  return { departmentIds, makeInput };
}
