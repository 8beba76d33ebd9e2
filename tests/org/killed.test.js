// What an apply leaves that is killed at any moment, and what the next one makes of it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { company, filesOf } from "../lib/company.js";
import { randomFrom } from "../lib/random.js";
import { gateBefore } from "./gate.js";
import { CODE, folderWith, newDirectory, run, start } from "./given.js";
import { stateOf, storedState } from "./state.js";

const KILLS = 50;

test("killed at fifty moments and resumed, an apply brings about what the files say, once, and its journal is true", async (t) => {
  const random = randomFrom(7);
  const { sandbox, client, env } = await newDirectory(t);
  const root = (await client.getOrganization({ organizationCode: CODE })).data.departmentId;
  const wanted = company({ departments: 120, people: 400, seed: 3 });
  const folder = await folderWith(t, filesOf(wanted));
  const files = filesOf(wanted).map(({ name }) => name);
  const planned = await run(["plan", "--organization", CODE, ...files, "--out", "plan.json"], { cwd: folder, env });
  assert.equal(planned.code, 2, planned.stderr);

  /** Kills when so many more requests have come; before they are passed on, or before their responses are passed back. */
  let left = Number.POSITIVE_INFINITY;
  let when = "request";
  let kill = () => {};
  const count = (moment) => async () => {
    if (moment === when && --left <= 0) kill();
  };
  const gate = await gateBefore(sandbox.url, { onRequest: count("request"), onResponse: count("response") });
  t.after(() => gate.close());
  const apply = () => start(["apply", "plan.json", "--yes"], { cwd: folder, env: { ...env, GENAUTH_HOST: gate.url } });

  let ended = { code: null, stderr: "" };
  for (let killed = 0; killed < KILLS && ended.code === null; killed++) {
    const run = apply();
    when = random.chance(0.5) ? "request" : "response";
    left = 1 + random.below(12);
    kill = () => run.child.kill("SIGKILL");
    ended = await run.ended;
    left = Number.POSITIVE_INFINITY;
    const { data } = await client.getAllDepartments({ organizationCode: CODE });
    const stored = new Set(data.list.map(({ departmentId }) => departmentId));
    const done = await doneIn(join(folder, "plan.journal.jsonl"));
    for (const id of done) assert.ok(stored.has(id), `after ${killed} kills the journal calls ${id} created`);
  }
  if (ended.code === null) ended = await apply().ended;
  assert.equal(ended.code, 0, ended.stderr);
  assert.deepEqual(await storedState(client, CODE, root), stateOf(wanted));
});

/** Ids of the departments that the journal calls created. */
async function doneIn(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  const { steps } = JSON.parse(await readFile(file.replace("plan.journal.jsonl", "plan.json"), "utf8"));
  const creations = new Set(steps.filter(({ action }) => action === "createDepartment").map(({ id }) => id));
  const lines = text.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      // The line that the kill has torn.
      return [];
    }
  });
  return lines.filter(({ event, step }) => event === "done" && creations.has(step)).flatMap(({ created }) => created);
}
