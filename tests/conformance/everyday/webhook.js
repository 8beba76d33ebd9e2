// Meaningful inputs for the calls of the module `webhook`.
import { once } from "node:events";
import { createServer } from "node:http";

/** What is called: it answers each request alike, without the time. */
const receiver = createServer((request, response) => {
  response.sendDate = false;
  request.resume().on("end", () => response.setHeader("content-type", "application/json").end('{"taken":true}'));
}).listen(0, "127.0.0.1");
await once(receiver, "listening");
receiver.unref();
const { port } = /** @type {import("node:net").AddressInfo} */ (receiver.address());

// No call tells of these: what is sent in the background, two services send at different times.
const silent = ["login", "mfa:verified", "unusual-location:login", "refresh-token"];
// The webhooks of the seed, of which the second stays.
const [first, second] = ["6592008053d3df939cb751af", "6592008082f2d693a9f21077"];

/** Values by the name of a field. */
export const poolsOf = () => ({
  webhookId: [second, second, second, first, "6592008000000000deadbeef"],
  webhookIds: [first, "6592008000000000deadbeef"],
  url: [
    ...Array(4).fill(`http://127.0.0.1:${port}/hook`),
    `http://localhost:${port}/`,
    "http://127.0.0.1:1/",
    "https://hooks.steamory.example/a",
  ],
});

const events = (random) => random.times(random.below(3), () => random.pick(silent));

/** What a call must be about. */
export const required = {
  createWebhook: (random) => ({ events: events(random) }),
  updateWebhook: (random) => ({ events: random.chance(0.5) ? events(random) : undefined }),
  triggerWebhook: (random, { requestHeaders }) => ({
    requestHeaders: requestHeaders && { "x-own": random.pick(["1", 2, null]) },
  }),
};
