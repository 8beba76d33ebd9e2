// Where calls are made: in this process, or in a page of another origin than the sandbox.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { listen } from "../../lib/server.js";

/** An address at which nobody listens. */
export async function nowhere() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  server.close();
  await once(server, "close");
  return url;
}

export async function inNode() {
  const { call } = await import("./caller.js");
  const { expire } = await import("./still.js");
  return { name: "Node", call, expire: async () => expire(), close: async () => {} };
}

const PAGE = `<!doctype html>
<title>Calls</title>
<link rel="icon" href="data:,">
<script type="importmap">{ "imports": { "genauth-management": "/node_modules/genauth-management/dist/index.js" } }</script>
<script type="module">
  import { call } from "/lib/caller.js";
  import { expire } from "/lib/still.js";
  Object.assign(globalThis, { call, expire });
</script>
`;

function serve() {
  return listen(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/") return response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
    const content = await readFile(join(import.meta.dirname, "..", pathname)).catch(() => undefined);
    if (!content || extname(pathname) !== ".js") return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/javascript" }).end(content);
  });
}

export async function inChromium() {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.call);
  return {
    name: "Chromium",
    call: (given) => page.evaluate((given) => globalThis.call(given), given),
    expire: () => page.evaluate(() => globalThis.expire()),
    evaluate: (run, given) => page.evaluate(run, given),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
