// A directory in which somebody administers a part, behind a proxy: the sandbox, and what was read of it.
import { ManagementClient } from "genauth-management";
import { createProxyHandler } from "genauth-management/proxy";
import { startSandbox } from "../lib/sandbox.js";
import { every, pageOf, watched } from "./given.js";

const org = { organizationCode: "steamory" };

/**
 * `root` is a client that may do all, `ids` are the departments and users of the directory:
 *
 *     Mine ─ Team ─ Squad, Spare        me and colleague are in Mine, mate is in Team and leads it
 *     Strong ─ Vault                    boss and victim are in Strong; both is in Strong and Mine
 *     another organization: Elsewhere, whose open id is the id of Mine, and whose code is Mine's
 */
export async function startDirectory() {
  const sandbox = await startSandbox("--faults");
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  const root = new ManagementClient({ host, accessKeyId, accessKeySecret });
  const below = async (parentDepartmentId, name, further) =>
    (await root.createDepartment({ ...org, parentDepartmentId, name, ...further })).data.departmentId;
  const [mine, strong] = [await below("root", "Mine", { openDepartmentId: "open-mine" }), await below("root", "Strong")];
  const team = await below(mine, "Team", { code: "team" });
  const [squad, spare, vault] = [await below(team, "Squad"), await below(mine, "Spare"), await below(strong, "Vault")];
  await root.createOrganization({ organizationCode: "other", organizationName: "Other" });
  const elsewhere = await below("root", "Elsewhere", { organizationCode: "other", openDepartmentId: mine });
  const person = async (username, ...departmentIds) => (await root.createUser({ username, departmentIds })).data.userId;
  const people = {
    me: await person("me", mine),
    colleague: await person("colleague", mine),
    mate: await person("mate", team),
    boss: await person("boss", strong),
    victim: await person("victim", strong),
    both: await person("both", strong, mine),
    nobody: await person("nobody"),
  };
  await root.updateDepartment({ ...org, departmentId: team, leaderUserIds: [people.mate] });
  const top = (await root.getDepartment({ ...org, departmentId: "root" })).data.departmentId;
  const ids = { top, mine, strong, team, squad, spare, vault, elsewhere, ...people };
  return { ...sandbox, root, org, ids, key: { host, accessKeyId, accessKeySecret } };
}

/** A page's client before this directory, with what its calls made the proxy send: `take` gives the paths since the last time. */
export function proxyBefore({ key }, options) {
  const sent = [];
  const fetch = (url, init) => (sent.push(new URL(url).pathname.replace("/api/v3/", "")), globalThis.fetch(url, init));
  const client = new ManagementClient({ ...key, fetch, maxRetries: 0 });
  const handler = watched(createProxyHandler({ client, allow: every, ...options }));
  return { page: pageOf(handler, { maxRetries: 0 }), take: () => sent.splice(0) };
}
