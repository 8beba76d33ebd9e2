// The server of the console: it serves the built page, keeps sessions, and forwards calls to the API with the access key.
//
//   node server/main.mjs --folder FOLDER [--port N] [--origin ORIGIN] [--trusted-hops N]
//
//   --origin        what people have in their address bar, such as https://console.example, behind a reverse proxy
//   --trusted-hops  how many reverse proxies append to X-Forwarded-For; default 0
//
//   GENAUTH_HOST                address of the API
//   GENAUTH_ACCESS_KEY_ID       access key that signs requests
//   GENAUTH_ACCESS_KEY_SECRET   its secret
//
// Prints one line of JSON when it is ready: {"url", "people": [{"name", "role", "password"}]}. It listens on the loopback
// interface only, and exits when its standard input ends, so that it does not outlive its parent.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createConsole } from "./console.mjs";
import { createHttpServer } from "./http-server.mjs";
import { demoPeople } from "./people.mjs";

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
  console.error(`server/main.mjs: ${reason}`);
  process.exit(1);
}

/** @param {string} text */
function isOrigin(text) {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** @param {string} name */
const environment = (name) => process.env[name] || fail(`${name} is not set`);

const { values: given } = parseArgs({
  options: {
    folder: { type: "string" },
    port: { type: "string", default: "0" },
    origin: { type: "string" },
    "trusted-hops": { type: "string", default: "0" },
  },
});
const { folder } = given;
if (!folder) fail("--folder is missing: name the folder of the built page");
if (!/^\d$/.test(given["trusted-hops"])) fail("--trusted-hops: expected the number of reverse proxies, 0 to 9");
if (given.origin !== undefined && !isOrigin(given.origin)) {
  fail("--origin: expected an origin such as https://console.example, without a path");
}

const { people, passwords } = await demoPeople();

/** @param {string} folder */
function start(folder) {
  try {
    return createConsole({
      folder: resolve(folder),
      people,
      origin: given.origin,
      trustedHops: Number(given["trusted-hops"]),
      host: environment("GENAUTH_HOST"),
      accessKeyId: environment("GENAUTH_ACCESS_KEY_ID"),
      accessKeySecret: environment("GENAUTH_ACCESS_KEY_SECRET"),
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const server = createHttpServer(start(folder));
server.once("error", (/** @type {NodeJS.ErrnoException} */ { code, message }) => {
  const advice = code === "EADDRINUSE" ? "is in use; choose another one" : `cannot be listened on (${message})`;
  fail(`port ${given.port} ${advice} with --port, or take any free one with --port 0`);
});
server.listen(Number(given.port), "127.0.0.1", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, people: passwords }));
});
process.stdin.resume().once("end", () => process.exit(0));
