// A loopback server that answers createDepartment as the API does, and remembers what it was asked.
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { portOf } from "../../lib/server.js";

/** Starts on a port that the system chooses. */
export async function startApi() {
  let requests = [];
  const server = createServer(async (request, response) => {
    const headers = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
      "content-type": "application/json",
    };
    if (request.method === "OPTIONS") return response.writeHead(204, headers).end();
    const body = /** @type {any} */ (await json(request).catch(() => undefined));
    requests.push({ method: request.method, path: request.url, headers: request.headers, body });
    const data = { departmentId: "department-1", ...body };
    const envelope = { statusCode: 200, message: "Success", requestId: "request-1", data };
    response.writeHead(200, headers).end(JSON.stringify(envelope));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    /** The requests since the last look. */
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
