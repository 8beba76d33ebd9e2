// The proxy on a server of Node's, by Node's own types.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createSecureServer } from "node:http2";
import { ManagementClient } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";

const client = new ManagementClient({ accessToken: "t" });
const handler = createProxyHandler({ client, allow: ["getUser"], authorize: () => true });
const listener = toNodeListener(handler);
createServer(listener);
createServer(toNodeListener(handler, { origin: "https://console.example" }));
createServer(toNodeListener(async (request) => new Response(request.url)));
createServer(
  toNodeListener((request, context: IncomingMessage) => {
    context.socket satisfies object;
    return handler(request, context);
  }),
);
listener satisfies (request: IncomingMessage, response: ServerResponse) => Promise<void>;
createSecureServer(toNodeListener(handler));
const own = createProxyHandler<IncomingMessage>({
  client,
  allow: ["getUser"],
  authorize: ({ context }) => context.socket.remoteAddress === "::1",
});
createServer(toNodeListener(own));
// @ts-expect-error misspelt
toNodeListener(handler, { host: "console.example" });
