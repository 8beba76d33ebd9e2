// The wasm's memory after many validations and calls, in a process of its own: it never shrinks, so growth is a leak.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { answer, department, key } from "./given.js";
import { figure } from "./report.js";

const itself = fileURLToPath(import.meta.url);

if (process.argv[1] === itself) {
  let memory;
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(/** @type {ConstructorParameters<typeof WebAssembly.Instance>} */ ...given) {
      super(...given);
      memory = this.exports.memory;
    }
  };
  const { ManagementClient, schemas } = await import("genauth-management");
  const { validate } = schemas.createDepartment["~standard"];
  const client = new ManagementClient({ ...key, host: "http://127.0.0.1:1", fetch: async () => new Response(answer) });
  const checks = (count) => {
    for (let time = 0; time < count; time++) validate(department);
  };
  const calls = async (count) => {
    const worker = async () => {
      for (let time = 0; time < count / 32; time++) await client.createDepartment(department);
    };
    await Promise.all(Array.from({ length: 32 }, worker));
  };
  checks(1_000);
  await calls(1_000);
  const before = memory.buffer.byteLength;
  checks(Number(process.argv[2]));
  await calls(Number(process.argv[3]));
  console.log(JSON.stringify({ before, after: memory.buffer.byteLength }));
}

export function memory({ quick }) {
  const [checks, calls] = quick ? [50_000, 5_000] : [1_000_000, 100_000];
  const text = execFileSync(process.execPath, [itself, checks, calls].map(String), { encoding: "utf8" });
  const { before, after } = JSON.parse(text);
  figure("memory", "after 1,000 validations and 1,000 calls", `${before / 1024} KiB`);
  figure(
    "memory",
    `after ${checks.toLocaleString("en")} validations and ${calls.toLocaleString("en")} calls more`,
    `${after / 1024} KiB`,
    {
      goal: "no more",
      reached: after <= before,
      check: true,
    },
  );
}
