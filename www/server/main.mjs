// The server of the console: the built page, who is signed in, and the way to the API. It alone holds the access key.
//
//   node server/main.mjs --folder FOLDER [--port N] [--origin ORIGIN] [--trusted-hops N]
//
//   --origin        what people have in their address bar, such as https://console.example, if a reverse proxy is before this
//   --trusted-hops  how many reverse proxies append to X-Forwarded-For: 0 if it is left out
//
//   GENAUTH_HOST                where the API is
//   GENAUTH_ACCESS_KEY_ID       the key that signs
//   GENAUTH_ACCESS_KEY_SECRET
//
// Prints one line of JSON when it is ready: {"url", "people": [{"name", "role", "password"}]}. It listens on the loopback
// interface only, and ends with its standard input, so it never outlives its parent.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createConsole } from "./console.mjs";
import { createHttpServer } from "./http-server.mjs";
import { demoPeople } from "./people.mjs";

function fail(reason) {
  console.error(`server/main.mjs: ${reason}`);
  process.exit(1);
}

function isOrigin(text) {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const environment = (name) => process.env[name] || fail(`${name} is not set`);

const { values: given } = parseArgs({
  options: {
    folder: { type: "string" },
    port: { type: "string", default: "0" },
    origin: { type: "string" },
    "trusted-hops": { type: "string", default: "0" },
  },
});
if (!given.folder) fail("--folder is missing: name the folder of the built page");
if (!/^\d$/.test(given["trusted-hops"])) fail("--trusted-hops: expected the number of reverse proxies, 0 to 9");
if (given.origin !== undefined && !isOrigin(given.origin)) {
  fail("--origin: expected an origin such as https://console.example, without a path");
}

const { people, passwords } = await demoPeople();
function start() {
  try {
    return createConsole({
      folder: resolve(given.folder),
      people,
      origin: given.origin,
      trustedHops: Number(given["trusted-hops"]),
      host: environment("GENAUTH_HOST"),
      accessKeyId: environment("GENAUTH_ACCESS_KEY_ID"),
      accessKeySecret: environment("GENAUTH_ACCESS_KEY_SECRET"),
    });
  } catch ({ message }) {
    return fail(message);
  }
}

const server = createHttpServer(start());
server.once("error", ({ code, message }) => {
  const advice = code === "EADDRINUSE" ? "is in use; choose another one" : `cannot be listened on (${message})`;
  fail(`port ${given.port} ${advice} with --port, or take any free one with --port 0`);
});
server.listen(Number(given.port), "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}`, people: passwords }));
});
process.stdin.resume().once("end", () => process.exit(0));
