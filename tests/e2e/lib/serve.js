// The server of the console, before a sandbox.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { built, www } from "./build.js";

/** Starts the server of the console in front of a sandbox: `url`, `people`, what it has logged, `stop`. */
export async function serve(sandbox, { port = 0 } = {}) {
  const child = spawn(process.execPath, [www("server/main.mjs"), "--folder", built, "--port", String(port)], {
    env: {
      ...process.env,
      GENAUTH_HOST: sandbox.url,
      GENAUTH_ACCESS_KEY_ID: sandbox.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: sandbox.accessKeySecret,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (text) => (log += text));
  const ended = once(child, "exit");
  const failed = ended.then(([code]) => Promise.reject(new Error(`the server of the console ended with ${code}: ${log}`)));
  failed.catch(() => {});
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), failed]);
  return {
    ...JSON.parse(line),
    log: () => log,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
