// The built page: files as they are, and index.html for every address that the page itself understands.
import { readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import sirv from "sirv";

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** Other files, such as source maps, are not served. */
const ENDINGS = [".css", ".html", ".js", ".svg", ".wasm"];

/**
 * Vite puts a hash of the content into the names below /assets, so they are never stale.
 *
 * @param {string} path
 */
function cacheControl(path) {
  if (path === "/index.html") return "no-cache";
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}

/**
 * Serves the files that the folder has now. If a file with `.gz` at its end lies beside one (build.mjs writes it), browsers get
 * that: nothing is compressed on request.
 *
 * @param {string} folder
 */
export function createPages(folder) {
  const files = filesOf(folder);
  if (!files.has("/index.html")) throw new Error(`${folder} has no index.html: build the page with build.mjs`);
  const serve = sirv(folder, {
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => void response.setHeader("cache-control", cacheControl(path)),
  });

  return {
    /**
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     * @param {string} path decoded, without the query
     */
    answer(request, response, path) {
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }
      // By hand: sirv's option `single` matches paths with a pattern that can take minutes for one of 80 letters.
      const isFile = extname(path) !== "" || path.startsWith("/assets/");
      const file = isFile ? path : "/index.html";
      if (!files.has(file)) {
        response.writeHead(404).end();
        return;
      }
      // sirv reads `bytes=-5` as the first bytes, and fails for a range that ends before it starts. The whole file is always right.
      delete request.headers.range;
      // sirv has no handler for a file that was removed since the start: the error would end the process.
      response.once("pipe", (source) => source.once("error", () => response.destroy()));
      request.url = encodeURI(file);
      serve(request, response, () => void response.writeHead(404).end());
    },
  };
}

/**
 * The paths that are served. By hand, as sirv follows links out of the folder, and knows a file under several paths
 * (`/index.html/`, `/index`).
 *
 * @param {string} folder
 */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && ENDINGS.includes(extname(entry.name)));
  return new Set(files.map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join("/")}`));
}
