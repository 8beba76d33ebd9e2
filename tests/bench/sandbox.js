// The sandbox with a large organization: how soon it is ready, what it needs, and how long a page of its users takes.
import { readFile } from "node:fs/promises";
import { ManagementClient } from "genauth-management";
import { startSandbox } from "../lib/sandbox.js";
import { figure, median } from "./report.js";

const SECTION = "sandbox";
const LIMIT = 50;

export async function sandbox({ quick }) {
  const size = quick ? "500x5000" : "10000x100000";
  const before = performance.now();
  const { stop, pid, url: host, accessKeyId, accessKeySecret } = await startSandbox("--seed", size);
  const seconds = (performance.now() - before) / 1000;
  figure(SECTION, `ready with --seed ${size}`, `${seconds.toFixed(1)} s`, { goal: "<= 10 s", reached: seconds <= 10 });
  const client = new ManagementClient({ host, accessKeyId, accessKeySecret });
  try {
    const large = await client.listOrganizations({ limit: LIMIT });
    const { organizationCode } = large.data.list.find((organization) => organization.organizationCode !== "steamory");
    const { data } = await client.listUsers({});
    const last = Math.ceil(data.totalCount / LIMIT);
    for (const [what, input, page] of pages(last, organizationCode)) {
      const options = { ...input.options, pagination: { page, limit: LIMIT } };
      await time(`  ${what}`, quick ? 3 : 11, () => client.listUsers({ ...input, options }));
    }
    const memory = await mostMemory(pid);
    if (memory) figure(SECTION, "most memory of the process", `${memory} MB`);
  } finally {
    client.free();
    await stop();
  }
}

/** What, input, page. */
function pages(last, organizationCode) {
  const filter = (field, operator, value) => ({ advancedFilter: [{ field, operator, value }] });
  const sort = (...fields) => ({ options: { sort: fields.map((field) => ({ field, order: "desc" })) } });
  const everybody = {
    organizationCode,
    departmentId: "root",
    departmentIdType: "department_id",
    includeChildrenDepartments: true,
  };
  const anyField = { fuzzySearchOn: ["company", "givenName", "familyName", "nickname", "address", "externalId"] };
  return [
    ["the first page of all", {}, 1],
    ["the last page of all", {}, last],
    ["sorted by e-mail address, near the end", sort("email"), last - 1],
    ["sorted by status and e-mail address, near the end", sort("status", "email"), last - 1],
    ["keywords of one character", { keywords: "王" }, 1],
    ["keywords that nobody has", { keywords: "nobody at all" }, 1],
    ["keywords that everybody has, near the end", { keywords: "a" }, last - 10],
    ["keywords that nobody has, in six other fields", { keywords: "nobody at all", options: anyField }, 1],
    ["of one status", filter("status", "EQUAL", "Suspended"), 1],
    ["a name that contains a text", filter("name", "CONTAINS", "王"), 1],
    ["a given name", filter("givenName", "EQUAL", "Emma"), 1],
    ["a custom field", filter("level", "EQUAL", 3), 1],
    ["who never signed in, near the end", filter("loginsCount", "EQUAL", 0), last - 10],
    ["members of the root and all below", filter("department", "IN", [everybody]), 1],
  ];
}

/** A page, with the client and the way there and back. */
async function time(what, rounds, list) {
  const times = [];
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    const { data } = await list();
    times.push(performance.now() - before);
    count = data.totalCount;
  }
  const middle = median(times);
  figure(SECTION, `${what} (${count})`, `${middle.toFixed(1)} ms`, { goal: "<= 20 ms", reached: middle <= 20 });
}

/** In megabytes. Linux alone tells it. */
async function mostMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes && Math.round(Number(kilobytes) / 1000);
}
