// Serves the built page on the loopback interface, with the configuration that it asks for.
//
//   node serve.mjs --folder FOLDER [--port N]
//
//   GENAUTH_PAGE_CONFIG   what /config.json answers: JSON text with host, accessToken, userId, organizationCode
//
// Prints one line of JSON when it is ready: {"url"}. It ends with its standard input, so it never outlives its parent.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

function fail(reason) {
  console.error(`serve.mjs: ${reason}`);
  process.exit(1);
}

const { values: given } = parseArgs({
  options: { folder: { type: "string" }, port: { type: "string", default: "0" } },
});
if (!given.folder) fail("--folder is missing: name the folder of the built page");
const folder = resolve(given.folder);
const config = process.env.GENAUTH_PAGE_CONFIG ?? fail("GENAUTH_PAGE_CONFIG is not set");
const { host } = JSON.parse(config);

// 'wasm-unsafe-eval' is what the client needs; antd writes its styles into the page.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${new URL(host).origin}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

async function answer(request, response) {
  const headers = { "content-security-policy": policy, "x-content-type-options": "nosniff", "cache-control": "no-store" };
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  if (path === "/config.json") {
    return response.writeHead(200, { ...headers, "content-type": "application/json" }).end(config);
  }
  const file = resolve(folder, `.${path === "/" ? "/index.html" : path}`);
  const content = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
  const type = TYPES[extname(file)];
  if (!content || !type) return response.writeHead(404, headers).end();
  response.writeHead(200, { ...headers, "content-type": type }).end(content);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(400).end());
});
server.once("error", ({ code, message }) => {
  const advice = code === "EADDRINUSE" ? "is in use; choose another one" : `cannot be listened on (${message})`;
  fail(`port ${given.port} ${advice} with --port, or take any free one with --port 0`);
});
server.listen(Number(given.port), "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
});
process.stdin.resume().once("end", () => process.exit(0));
