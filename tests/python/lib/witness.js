// An official Python client as a process of its own, which makes the calls that it is told to.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const interpreter = process.env.GENAUTH_PYTHON ?? path("../../../target/python/bin/python");

/** Why these tests cannot run here, or `false`: the `skip` of a test. */
export const missing =
  !existsSync(interpreter) &&
  "no official Python clients: `cargo xtask test --only python` installs them once, or GENAUTH_PYTHON names a Python that has them";

/**
 * Starts a client of the service at `host`. `calls` are those that it has, by verb and path: what each is called, and by which
 * argument each field of the API goes.
 */
export async function startWitness({ module, host, accessKeyId, accessKeySecret, lang }) {
  const child = spawn(interpreter, ["-B", path("../witness.py")], {
    // Its HTTP library heeds the proxies of the environment, also for loopback.
    env: { ...process.env, NO_PROXY: "*", PYTHONUNBUFFERED: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (text) => (complaints = (complaints + text).slice(-4000)));
  const ended = once(child, "exit");
  const failed = ended.then(([code]) => Promise.reject(new Error(`the Python client ended with ${code}: ${complaints}`)));
  failed.catch(() => {});
  const answers = createInterface({ input: child.stdout });
  const ask = async (line) => {
    child.stdin.write(`${JSON.stringify(line)}\n`);
    const [answer] = await Promise.race([once(answers, "line"), failed]);
    return JSON.parse(answer);
  };
  const { version, calls, others } = await ask({ module, host, accessKeyId, accessKeySecret, lang });
  return {
    version,
    calls,
    others,
    /** Makes a call with arguments as Python names them; resolves to what the client returns. */
    async call(method, named) {
      const { answer, error } = await ask({ method, arguments: named });
      if (error) throw new Error(`${method} of the Python client raised ${error}`);
      return answer;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
