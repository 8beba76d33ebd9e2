// The built page: files as they are, and index.html for every address that the page itself understands.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip as compress } from "node:zlib";

const gzip = promisify(compress);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Vite puts a hash of the content into the names below /assets, so they are never stale. */
function lasting(path) {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}

/**
 * Reads and compresses each file once. Only what the folder has now is served, each file under the one path that is its own:
 * another spelling of a path is not found, so what is kept cannot grow. `read` takes the place of reading a file.
 */
export function createPages(folder, { read = readFile } = {}) {
  const files = filesOf(folder);
  if (!files.has("/index.html")) throw new Error(`${folder} has no index.html: build the page with build.mjs`);

  async function load({ file, type }) {
    const content = await read(file);
    return { type, content, small: await gzip(content) };
  }

  async function found(path) {
    const known = files.get(path);
    if (!known) return undefined;
    known.loaded ??= load(known);
    try {
      return await known.loaded;
    } catch {
      // It is gone, maybe for the moment.
      known.loaded = undefined;
      return undefined;
    }
  }

  return {
    async answer(request, response, path) {
      if (request.method !== "GET" && request.method !== "HEAD") {
        return response.writeHead(405, { allow: "GET, HEAD" }).end();
      }
      // A missing script must not be answered with the page.
      const isFile = extname(path) !== "" || path.startsWith("/assets/");
      const file = await found(isFile ? path : "/index.html");
      if (!file) return response.writeHead(404).end();
      const packed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
      const content = packed ? file.small : file.content;
      response.writeHead(200, {
        "content-type": file.type,
        "content-length": content.length,
        vary: "accept-encoding",
        "cache-control": isFile ? lasting(path) : "no-cache",
        ...(packed && { "content-encoding": "gzip" }),
      });
      response.end(request.method === "HEAD" ? undefined : content);
    },
  };
}

/** Those of a known type by the path of their address. A link could lead out of the folder, so it is no file. */
function filesOf(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const type = TYPES[extname(entry.name)];
    if (entry.isFile() && type) files.set(`/${relative(folder, file).split(sep).join("/")}`, { file, type });
  }
  return files;
}
