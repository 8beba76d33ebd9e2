// WebKit, the engine of Safari, as WebKitGTK brings it: its driver, its small browser, and a display that nobody sees.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { portOf } from "./server.js";
import { ask, startSession } from "./webdriver.js";

/** The three programs, as `cargo xtask test` names them. */
const { WEBKIT_DRIVER: driver, MINIBROWSER: binary, XVFB: xvfb } = process.env;

/** Why WebKit cannot be started here, or `false`: the `skip` of a test. */
export const missing =
  !(driver && binary && xvfb) &&
  "no WebKit: `cargo xtask test --only webkit` finds it, or WEBKIT_DRIVER, MINIBROWSER and XVFB name its driver, its browser and Xvfb";

/** The same on every machine: English (`C` is en-US to WebKit), settings, and no proxy on the way to loopback. */
const SAME = { LC_ALL: "C", NO_AT_BRIDGE: "1", GSETTINGS_BACKEND: "memory", no_proxy: "*" };
const PORTS = 5;
const STARTING = 120_000;

/** Opens a browser; `close` ends whatever was started for it, and so does the end of this process. */
export async function startWebKit() {
  const started = new Started();
  try {
    const display = await startDisplay(started);
    const url = await startDriver(started, display);
    const options = { binary, args: ["--automation"] };
    const session = await startSession(url, { "webkitgtk:browserOptions": options });
    return {
      ...session,
      /** The leaders of the process groups that were started. */
      leaders: started.leaders,
      async close() {
        // The browser of a test that failed may be beyond answering.
        await session.close().catch(() => {});
        await started.stop();
      },
    };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

/**
 * A process, what it printed, and whether it has ended.
 * @typedef {import("node:child_process").ChildProcess & { said?: string, ended?: Promise<unknown>, hasEnded?: boolean }} Child
 */

/** The processes of one browser, and its folder. */
class Started {
  #children = [];
  #folder = mkdtempSync(join(tmpdir(), "webkit-"));
  #end = () => {
    this.#kill();
    this.#tidy();
  };

  constructor() {
    // A page is told that it is to move nothing: what moves cannot be clicked.
    mkdirSync(join(this.#folder, "gtk-3.0"));
    writeFileSync(join(this.#folder, "gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
    process.once("exit", this.#end);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, endedBy);
  }

  /** In a group of its own, so that what it starts ends with it; nothing is written to the user's folders. */
  spawn(program, args, { env, stdio }) {
    const own = Object.fromEntries(["CACHE", "CONFIG", "DATA", "STATE"].map((name) => [`XDG_${name}_HOME`, this.#folder]));
    /** @type {Child} */
    const child = spawn(program, args, {
      env: { ...process.env, ...own, ...SAME, ...env },
      stdio,
      detached: true,
    });
    child.said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => (child.said = (child.said + text).slice(-4000)));
    child.ended = new Promise((resolve) =>
      child
        .once("error", (error) => {
          child.said += error;
          resolve(error);
        })
        .once("close", resolve),
    );
    child.hasEnded = false;
    child.ended.then(() => (child.hasEnded = true));
    this.#children.push(child);
    return child;
  }

  get leaders() {
    return this.#children.map(({ pid }) => pid);
  }

  async stop() {
    this.#kill();
    await Promise.all(this.#children.map(({ ended }) => ended));
    process.off("exit", this.#end);
    this.#tidy();
  }

  #tidy() {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #kill() {
    // The display last: without it the browser would complain.
    for (const { pid } of [...this.#children].reverse()) {
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        // It has ended already, or never began.
      }
    }
  }
}

/** So that the handlers of `exit` run. */
const endedBy = () => process.exit(1);

/** A display of its own; Xvfb chooses the number. */
async function startDisplay(started) {
  const server = started.spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const number = await Promise.race([once(server.stdio[3], "data"), failure(server, "Xvfb")]);
  return `:${String(number).trim()}`;
}

/** The driver takes no port of the system's choice: a free one is looked for, and another where it was taken meanwhile. */
async function startDriver(started, display) {
  let last;
  for (let tries = 0; tries < PORTS; tries++) {
    const port = await freePort();
    const child = started.spawn(driver, [`--port=${port}`], { env: { DISPLAY: display }, stdio: ["ignore", "pipe", "pipe"] });
    const url = `http://127.0.0.1:${port}`;
    for (const until = Date.now() + STARTING; !child.hasEnded && Date.now() < until; ) {
      // Nothing says when it listens.
      const status = await ask(`${url}/status`, "GET").catch(() => undefined);
      if (status?.ready && !child.hasEnded) return url;
      await wait(50);
    }
    last = child;
  }
  throw new Error(`the driver of WebKit did not start: ${last.said}`);
}

async function failure(child, name) {
  await child.ended;
  throw new Error(`${name} ended: ${child.said}`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}
