// The events of the service, over the sockets that people have.
import { ManagementClient, type EventSocketConstructor, type SubscriptionOptions } from "genauth-management";
import Ws from "ws";

const client = new ManagementClient({
  accessKeyId: "id",
  accessKeySecret: "secret",
  socketUri: "wss://events.example",
  retryTimes: 3,
});
const sockets: EventSocketConstructor[] = [Ws, WebSocket];
const options: SubscriptionOptions = { WebSocket: Ws, signal: AbortSignal.timeout(1_000), idleTimeout: 60_000, onReconnect() {} };

const events: AsyncIterableIterator<string> = client.subscribeEvents({ code: "authing.user.updated" }, options);
for await (const event of events) console.log(event.length, sockets.length);

// @ts-expect-error: the code is required
client.subscribeEvents({});
// @ts-expect-error: there is no such option
client.subscribeEvents({ code: "c" }, { retries: 1 });
