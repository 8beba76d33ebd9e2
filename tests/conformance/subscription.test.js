// The connection of `subscribeEvents` beside that of the official client's `sub`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import WebSocket, { WebSocketServer } from "ws";
import { serveEvents } from "../lib/socket-server.js";
import { OfficialClient } from "./official.js";

const key = { accessKeyId: "ak-demo", accessKeySecret: "sk-demo" };

test("the same event is asked for by the same request, and what comes is the same text", async (t) => {
  const service = await serveEvents(WebSocketServer);
  t.after(service.close);
  const { socketUri } = service;
  const options = { ...key, host: "https://api.authing.cn", socketUri };
  const texts = ['{"eventType":"authing.user.updated","名":"部"}', "no JSON", ""];

  // It would open the connection again that the end of this test closes.
  const official = new OfficialClient({ ...options, retryTimes: 0 });
  const theirs = [];
  const received = new Promise((done) => {
    official.sub(
      "authing.user.updated",
      (event) => theirs.push(event) === texts.length && done(),
      () => {},
    );
  });
  const theirSocket = await service.connection();
  for (const text of texts) theirSocket.send(text);
  await received;

  const events = new ManagementClient(options).subscribeEvents({ code: "authing.user.updated" }, { WebSocket });
  const first = events.next();
  const ourSocket = await service.connection();
  for (const text of texts) ourSocket.send(text);
  const ours = [(await first).value, (await events.next()).value, (await events.next()).value];
  await events.return();

  assert.deepEqual(ours, theirs);
  const [asked, ask] = service.requests.map(({ url, headers }) => [url, headers.authorization]);
  assert.deepEqual(ask, asked);
});
