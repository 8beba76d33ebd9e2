// The built page: files as they are, and index.html for every address that the page itself understands.
import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
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

/** Reads and compresses each file once. */
export function createPages(folder) {
  const files = new Map();

  async function read(path) {
    const file = resolve(folder, `.${path}`);
    const type = TYPES[extname(file)];
    if (!type || !file.startsWith(folder + sep)) return undefined;
    const content = await readFile(file).catch(() => undefined);
    return content && { type, content, small: await gzip(content) };
  }

  function file(path) {
    if (!files.has(path)) {
      const found = read(path);
      files.set(path, found);
      // Else asking for what is not there would fill the memory.
      found.then((known) => known ?? files.delete(path));
    }
    return files.get(path);
  }

  return {
    async answer(request, response, path) {
      if (request.method !== "GET" && request.method !== "HEAD") {
        return response.writeHead(405, { allow: "GET, HEAD" }).end();
      }
      // A missing script must not be answered with the page.
      const isFile = extname(path) !== "" || path.startsWith("/assets/");
      const found = await file(isFile ? path : "/index.html");
      if (!found) return response.writeHead(404).end();
      const packed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
      const content = packed ? found.small : found.content;
      response.writeHead(200, {
        "content-type": found.type,
        "content-length": content.length,
        vary: "accept-encoding",
        "cache-control": isFile ? lasting(path) : "no-cache",
        ...(packed && { "content-encoding": "gzip" }),
      });
      response.end(request.method === "HEAD" ? undefined : content);
    },
  };
}
