// What only the platform can say. Nothing here throws.

// Node, Deno and Bun name a Node version, also where a test puts a document beside it (jsdom). Workers of Cloudflare
// and Vercel have a worker's global scope but no browser's name. What remains is a place whose users can read all it holds.
export function isPage() {
  const { process, document, navigator } = globalThis;
  if (typeof process?.versions?.node === "string") return false;
  return typeof document === "object" || String(navigator?.userAgent).startsWith("Mozilla/");
}

// The user pool that a management token says it is for. The claim is ASCII, so `atob` reads it right.
export function poolOf(token) {
  try {
    const claims = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(atob(claims)).scoped_userpool_id;
  } catch {
    return undefined;
  }
}

// The platform's words for a failure: undici says "fetch failed" and keeps the reason in `cause`.
export function reasonOf(thrown) {
  try {
    const message = thrown?.message || String(thrown);
    const reason = thrown?.cause?.message || thrown?.cause?.code;
    return reason ? `${message} (${reason})` : `${message}`;
  } catch {
    return "no reason given";
  }
}
