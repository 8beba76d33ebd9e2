// The server of the console in this process, before a sandbox: it is there at once. Its passwords take no time to check.
import { once } from "node:events";
import { portOf } from "../../lib/server.js";
import { built, www } from "./build.js";
import { PEOPLE, quickHash } from "./requests.js";

/** As `serve` of serve.js. */
export async function serveHere({ url: host, accessKeyId, accessKeySecret }) {
  // Only now: what they import is installed when the console is built.
  const { createConsole } = await import(www("server/console.mjs"));
  const { createHttpServer } = await import(www("server/http-server.mjs"));
  const { createPeople } = await import(www("server/people.mjs"));
  const people = await createPeople(PEOPLE, { hash: quickHash });
  let logged = "";
  const log = (text) => (logged += `${text}\n`);
  const server = createHttpServer(createConsole({ folder: built, people, host, accessKeyId, accessKeySecret, log }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    people: PEOPLE,
    log: () => logged,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
