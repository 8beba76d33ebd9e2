// What the proxy adds to a call: a page's calls through it and, in turn with them, through a bare pass-through of `fetch`.
import { fork } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { ManagementClient } from "genauth-management";
import { startSandbox } from "../lib/sandbox.js";
import { department, user } from "./given.js";
import { figure, median } from "./report.js";

const script = fileURLToPath(new URL("proxy-server.js", import.meta.url));
const GOAL = 0.3;

export async function proxy({ quick }) {
  const echo = await startSandbox("--echo");
  let server;
  try {
    server = fork(script, [echo.url]);
    const [addresses] = await once(server, "message");
    await measure(pages(addresses), quick ? 500 : 3_000);
  } finally {
    server?.kill();
    await echo.stop();
  }
}

/** A page's client before each; what a browser adds is added here. */
function pages(addresses) {
  const page = ([name, origin]) => {
    const fetch = (path, init) => {
      init.headers.origin = origin;
      return globalThis.fetch(origin + path, init);
    };
    return [name, new ManagementClient({ host: "/api/genauth", fetch, maxRetries: 0 })];
  };
  return Object.entries(addresses).map(page);
}

// The tenant is the server's to set.
const { tenantId: _, ...ofPage } = department;

async function measure(clients, count) {
  const calls = {
    createDepartment: (client) => client.createDepartment(ofPage),
    getUserDepartments: (client) => client.getUserDepartments(user),
  };
  const times = {};
  for (let round = -count / 2; round < count; round++) {
    for (const [call, make] of Object.entries(calls)) {
      for (const [name, client] of round % 2 ? clients : clients.toReversed()) {
        const began = performance.now();
        await make(client);
        // The engine compiles during the first half.
        if (round < 0) continue;
        times[call] ??= {};
        times[call][name] ??= [];
        times[call][name].push(performance.now() - began);
      }
    }
  }
  for (const [call, { proxy, bare }] of Object.entries(times)) {
    const [through, passed] = [median(proxy), median(bare)];
    const text = (milliseconds) => `${milliseconds.toFixed(3)} ms`;
    figure("proxy", `${call}, through the proxy`, text(through));
    figure("proxy", `${call}, through a bare fetch`, text(passed));
    figure("proxy", "  the proxy's part", text(through - passed), {
      goal: `<= ${GOAL} ms`,
      reached: through - passed <= GOAL,
    });
  }
  figure("proxy", "processes waiting for a processor meanwhile", loadavg()[0].toFixed(1));
}
