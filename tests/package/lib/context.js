// What a case of an environment may use: its project, the API, a browser, the tools.
import { join } from "node:path";
import { given } from "../given.js";
import { nodeOf } from "./nodes.js";
import { lastJson, run, serve } from "./process.js";
import { serveFolder } from "./static.js";

/** One for each case; `signal` ends whatever it started when its time is over. */
export function context({ project, api, chromium, signal }) {
  const handed = { GIVEN: JSON.stringify(given(api.url)) };
  const options = { cwd: project, env: handed, signal };
  const bin = (name) => (name === "node" ? name : join(project, "node_modules/.bin", name));
  const page = async (address) => {
    const { outcome, failure } = await (await chromium()).open(address, api.url);
    if (failure) throw new Error(`the page failed: ${failure.stack ?? failure.message}`);
    return outcome;
  };
  return {
    project,
    api: api.url,
    handed,
    signal,
    page,
    /** What a page shows to a person with these cookies. */
    visit: async (address, { cookies }) => (await chromium()).visit(address, { cookies }),
    /** What a page that must not work complains of. */
    refusal: async (address) => (await (await chromium()).open(address, api.url)).failure,
    /** Runs a tool of the project. */
    tool: (name, args, env) => run(bin(name), args, { ...options, env: { ...handed, ...env } }),
    /** Runs a tool of the project whose last line is the outcome. */
    outcomeOf: async (name, args) => lastJson(await run(bin(name), args, options)),
    /** Runs a file in Node whose last line is the outcome. */
    node: async (...args) => lastJson(await run(process.execPath, args, options)),
    /** Runs a file in another version of Node. */
    nodeIn: async (major, ...args) => lastJson(await run(nodeOf(major), args, options)),
    /** Runs a tool of the project in another version of Node. */
    toolIn: (major, name, args) => run(nodeOf(major), [bin(name), ...args], options),
    /** Opens a folder of built files in the browser. */
    async built(folder, headers) {
      const server = await serveFolder(join(project, folder), headers);
      try {
        return await page(server.url);
      } finally {
        await server.close();
      }
    },
    /** Starts a server of the project, uses it at the address it prints, stops it. */
    async served({ name, args, env, ready, use }) {
      const { match, stop } = await serve(bin(name), args, { ...options, env: { ...handed, ...env } }, ready);
      try {
        return await use(match[1]);
      } finally {
        await stop();
      }
    },
  };
}
