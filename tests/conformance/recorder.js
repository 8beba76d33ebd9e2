// Stands before a server on loopback, passes everything on, and remembers what came by.
import { request as send } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "../lib/server.js";

export async function startRecorder(target) {
  let requests = [];
  const server = await listen(async (request, response) => {
    const body = await text(request);
    const [path, query = ""] = request.url.split("?");
    const { method, headers } = request;
    requests.push({ method, path, query, headers, body });
    const onward = send(target + request.url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", (error) => response.destroy(error)).end(body);
  });
  return {
    ...server,
    /** The requests since the last look. */
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
}
