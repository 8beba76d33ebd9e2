// The built page: files as they are, and index.html for every address that the page itself understands.
import { lstatSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import sirv from "sirv";

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** sirv leaves out the charset. */
const TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
]);

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
    setHeaders(response, path) {
      response.setHeader("cache-control", cacheControl(path));
      const type = TYPES.get(extname(path));
      if (type) response.setHeader("content-type", type);
    },
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
      const kept = files.get(file);
      if (!kept) {
        response.writeHead(404).end();
        return;
      }
      // sirv announces the length that a file had at the start, and reads what it has now.
      if (!kept.every(isUnchanged)) {
        response.writeHead(503, { "retry-after": "60" }).end("the page was built anew: its server must be started again");
        return;
      }
      // sirv reads `bytes=-5` as the first bytes, and fails for a range that ends before it starts. The whole file is always right.
      delete request.headers.range;
      // sirv leaves a file open when its reader goes, and a file that cannot be read would end the process.
      response.once("pipe", (source) => {
        source.once("error", () => response.destroy());
        response.once("close", () => source.destroy());
      });
      request.url = encodeURI(file);
      serve(request, response, () => void response.writeHead(404).end());
    },
  };
}

/**
 * The paths that are served, each with what its file and the compressed one beside it are at the start. By hand, as sirv follows links
 * out of the folder, and knows a file under several paths (`/index.html/`, `/index`).
 *
 * @param {string} folder
 */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = new Map();
  for (const entry of entries) {
    if (!entry.isFile() || !ENDINGS.includes(extname(entry.name))) continue;
    const file = join(entry.parentPath, entry.name);
    const kept = [file, `${file}.gz`].map(stateOf).filter((state) => state !== undefined);
    files.set(`/${relative(folder, file).split(sep).join("/")}`, kept);
  }
  return files;
}

/**
 * What tells a file from what it is later. A link is refused: it may lead out of the folder.
 *
 * @param {string} file
 */
function stateOf(file) {
  const state = lstatSync(file, { throwIfNoEntry: false });
  if (state && !state.isFile()) throw new Error(`${file} is no file`);
  return state && { file, size: state.size, changed: state.mtimeMs };
}

/** @param {{ file: string, size: number, changed: number }} kept */
function isUnchanged({ file, size, changed }) {
  const now = statSync(file, { throwIfNoEntry: false });
  return now?.size === size && now.mtimeMs === changed;
}
