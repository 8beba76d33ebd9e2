// The built page: files as they are, and index.html for every address that the page itself understands.
import { lstatSync, readdirSync } from "node:fs";
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
    // At the start sirv would read whatever links lead to, and end where one leads nowhere or back.
    dev: true,
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
      // Of a page that is being built anew, a file and the compressed one beside it may differ.
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
      // sirv takes the path from here (@polka/url keeps it so). From `url` it would take no `#` or `?` of a name.
      const parsed = { raw: request.url, pathname: file.replaceAll("%", "%25") };
      Object.assign(request, { _parsedUrl: parsed });
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
  /** @type {Map<string, { file: string, state: string }[]>} */
  const files = new Map();
  for (const entry of entries) {
    if (!entry.isFile() || !ENDINGS.includes(extname(entry.name))) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    // Tools keep what is theirs under names that begin with a point.
    if (path.includes("/.")) continue;
    const kept = [file, `${file}.gz`].map((file) => ({ file, state: stateOf(file) }));
    const other = kept.find(({ state }) => state === OTHER);
    if (other) throw new Error(`${other.file} is no file`);
    files.set(path, kept);
  }
  return files;
}

const OTHER = "a link or a folder";

/**
 * What tells a file from what it is later, also where there is none. A link may lead out of the folder.
 *
 * @param {string} file
 */
function stateOf(file) {
  const state = lstatSync(file, { throwIfNoEntry: false });
  if (!state) return "none";
  return state.isFile() ? `${state.size} ${state.mtimeMs}` : OTHER;
}

/** @param {{ file: string, state: string }} kept */
const isUnchanged = ({ file, state }) => stateOf(file) === state;
