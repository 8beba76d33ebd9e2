// The sandbox as a process of its own: the other side of the wire.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { sandboxProgram } from "./places.js";

/** Starts one with fresh data and resolves to what it prints when it is ready, the id of its process, and `stop`. */
export async function startSandbox(...options) {
  const program = sandboxProgram();
  if (!existsSync(program)) {
    throw new Error(`no sandbox at ${program}: run \`cargo build -p genauth-sandbox\`, or name one with GENAUTH_SANDBOX`);
  }
  const child = spawn(program, ["--port", "0", ...options], { stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (text) => (log = (log + text).slice(-4000)));
  const ended = once(child, "exit");
  const first = once(createInterface({ input: child.stdout }), "line");
  const failed = ended.then(([code]) => Promise.reject(new Error(`the sandbox ended with ${code}: ${log}`)));
  failed.catch(() => {});
  const [line] = await Promise.race([first, failed]);
  return {
    ...JSON.parse(line),
    pid: child.pid,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
