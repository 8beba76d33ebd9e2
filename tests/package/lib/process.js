// Runs the tools of an environment; a failure shows what they said.
import { spawn } from "node:child_process";

// Telemetry would be the only reason for these tools to leave the machine.
const quiet = {
  ASTRO_TELEMETRY_DISABLED: "1",
  DENO_NO_UPDATE_CHECK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  // Next asks the registry for the builds of other systems that it misses in a lock file.
  NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
  NO_COLOR: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
};

function start(command, args, { cwd, env, signal }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...withoutTestRunner(process.env), ...quiet, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that the workers of a bundler end with it.
    detached: true,
  });
  const said = { out: "", all: "" };
  child.stdout.on("data", (text) => {
    said.out += text;
    said.all += text;
  });
  child.stderr.on("data", (text) => (said.all += text));
  const ended = new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const stop = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended already.
    }
  };
  signal?.addEventListener("abort", stop, { once: true });
  return { child, said, ended, stop };
}

/**
 * A test runner started by a test must not think that it is part of ours.
 * @param {NodeJS.ProcessEnv} environment
 */
function withoutTestRunner({ NODE_TEST_CONTEXT, NODE_OPTIONS, ...rest }) {
  return rest;
}

/** Waits for the end and gives the standard output. */
export async function run(command, args, options) {
  const { said, ended } = start(command, args, options);
  const code = await ended;
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${said.all.slice(-6000)}`);
  return said.out;
}

/** Starts a server and waits for the first match of `ready` in what it prints. */
export async function serve(command, args, options, ready) {
  const { child, said, ended, stop } = start(command, args, options);
  const address = new Promise((resolve) => {
    const look = () => ready.exec(said.all) && resolve(ready.exec(said.all));
    child.stdout.on("data", look);
    child.stderr.on("data", look);
  });
  const match = await Promise.race([
    address,
    ended.then((code) => {
      throw new Error(`${command} ${args.join(" ")} ended with ${code} before it was ready:\n${said.all}`);
    }),
  ]);
  return { match, stop: async () => (stop(), await ended) };
}

/** The last line of the output is the outcome; tools may chat before it. */
export function lastJson(output) {
  const line = output.trimEnd().split("\n").at(-1);
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`expected a line of JSON at the end, got:\n${output}`);
  }
}
