// The page in which calls are made, of another origin than the sandbox.
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { listen } from "../../lib/server.js";

const PAGE = `<!doctype html>
<title>Calls</title>
<link rel="icon" href="data:,">
<script type="importmap">{ "imports": { "genauth-management": "/node_modules/genauth-management/dist/index.js" } }</script>
<script type="module">
  import * as sdk from "genauth-management";
  import { call } from "/lib/caller.js";
  import { expire } from "/lib/still.js";
  Object.assign(globalThis, { call, expire, sdk });
</script>
`;

/** Serves the page with the package that is installed in the folder of a suite. What it has not goes to `other`. */
export function servePage(suite, other = (_, response) => response.writeHead(404).end()) {
  return listen(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/") return response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
    const folder = pathname.startsWith("/node_modules/") ? suite : join(import.meta.dirname, "..");
    const isScript = extname(pathname) === ".js";
    const content = isScript ? await readFile(join(folder, pathname)).catch(() => undefined) : undefined;
    if (!content) return other(request, response);
    response.writeHead(200, { "content-type": "text/javascript" }).end(content);
  });
}
