// A page in WebKit that makes calls, as tests/faults has one in Chromium.
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { servePage } from "../../faults/lib/page.js";
import { startWebKit } from "../../lib/webkit.js";

export async function inWebKit() {
  const waiting = new Map();
  let number = 0;
  // The page says what came of a call itself: while a script of WebDriver waits, no other could let time pass.
  const server = await servePage(join(import.meta.dirname, ".."), async (request, response) => {
    const done = waiting.get(request.url);
    if (!done) return response.writeHead(404).end();
    waiting.delete(request.url);
    done(await json(request));
    response.writeHead(204).end();
  });
  const browser = await startWebKit().catch(async (error) => {
    await server.close();
    throw error;
  });

  return {
    name: "WebKit",
    run: browser.run,
    /** Opens the page afresh. */
    async open() {
      await browser.open(`${server.url}/?${++number}`);
      await browser.run("await new Promise((done) => globalThis.call ? done() : addEventListener('load', done));");
    },
    async call(given) {
      const path = `/results/${++number}`;
      const result = new Promise((resolve) => waiting.set(path, resolve));
      // JSON has no infinity.
      const refused = given.refused && Math.min(given.refused, Number.MAX_SAFE_INTEGER);
      await browser.run(
        `const [path, call] = given;
         globalThis.call(call).then((found) => fetch(path, { method: "POST", body: JSON.stringify(found) }));`,
        path,
        { ...given, refused },
      );
      return result;
    },
    expire: () => browser.run("globalThis.expire();"),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
