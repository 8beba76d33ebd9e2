// Answers whose framing is broken: lengths, chunks, encodings, statuses, headers, redirects, time.
import { gzipSync } from "node:zlib";
import { head, say, whole } from "./server.js";

export const envelope = '{"statusCode":200,"message":"","data":{"list":[],"totalCount":0}}';
const packed = gzipSync(envelope);
const closing = "connection: close";

/** Sends a part at each turn of a timer until the other side has gone. */
const drip =
  (first, part, milliseconds, most = Infinity) =>
  (socket) => {
    socket.write(first);
    let count = 0;
    const timer = setInterval(() => (count++ < most ? socket.write(part) : clearInterval(timer)), milliseconds);
    socket.on("close", () => clearInterval(timer));
  };

/** `[what, answer, how the call may end]`: `resolves`, or kinds of a GenAuthError. */
export const frames = [
  ["a content-length that is too long", say(head("200 OK", "content-length: 5000", closing) + envelope), ["network"]],
  [
    "a content-length that is too short",
    say(head("200 OK", "content-length: 10", closing) + envelope),
    ["bad_response", "network"],
  ],
  ["a negative content-length", say(head("200 OK", "content-length: -1", closing) + envelope), ["network"]],
  [
    "two content-lengths",
    say(head("200 OK", "content-length: 5", `content-length: ${envelope.length}`, closing) + envelope),
    ["network"],
  ],
  ["chunks that are none", say(`${head("200 OK", "transfer-encoding: chunked")}zz\r\nabc\r\n0\r\n\r\n`), ["network"]],
  [
    "chunks with a content-length",
    say(`${head("200 OK", "transfer-encoding: chunked", "content-length: 3")}2\r\n{}\r\n0\r\n\r\n`),
    ["network", "bad_response"],
  ],
  ["a chunk of 2^60 bytes", say(`${head("200 OK", "transfer-encoding: chunked")}fffffffffffffff\r\nabc`), ["network"]],
  ["gzip that is none", say(whole("no gzip at all", { headers: ["content-encoding: gzip"] })), ["network", "bad_response"]],
  [
    "gzip that is cut off",
    say(
      Buffer.concat([
        Buffer.from(head("200 OK", "content-encoding: gzip", `content-length: ${packed.length - 8}`, closing)),
        packed.subarray(0, -8),
      ]),
    ),
    ["network", "bad_response", "resolves"],
  ],
  [
    "an encoding that there is not",
    say(whole(envelope, { headers: ["content-encoding: zstd-x"] })),
    ["resolves", "bad_response", "network"],
  ],
  ["no HTTP", say("\0\x01\x02 garbage\r\n\r\n"), ["network"]],
  ["HTTP/9.9", say(`HTTP/9.9 200 OK\r\n\r\n${envelope}`), ["network"]],
  ["lines that end in CR alone", say("HTTP/1.1 200 OK\rcontent-length: 2\r\r{}"), ["network", "timeout"]],
  ["status 99", say(head("99 X", "content-length: 0")), ["network", "bad_response"]],
  ["status 999", say(whole(envelope, { status: "999 X" })), ["network", "bad_response", "resolves"]],
  ["status 1000", say(whole(envelope, { status: "1000 X" })), ["network", "bad_response"]],
  ["status 204", say(head("204 No Content", closing)), ["bad_response"]],
  ["status 204 with a body", say(`${head("204 No Content", "content-length: 5")}hello`), ["bad_response", "network"]],
  ["status 205", say(head("205 Reset Content", "content-length: 0", closing)), ["bad_response", "network"]],
  ["status 304", say(head("304 Not Modified", closing)), ["bad_response"]],
  ["101 Switching Protocols", say(head("101 Switching Protocols", "upgrade: x", "connection: upgrade")), ["network", "timeout"]],
  ["103 Early Hints before the answer", say(head("103 Early Hints", "link: </x>") + whole(envelope)), ["resolves"]],
  ["100 Continue without end", drip("", head("100 Continue"), 5, 500), ["network", "timeout"]],
  ["a header of 1 MB", say(whole(envelope, { headers: [`x-a: ${"a".repeat(1 << 20)}`] })), ["network"]],
  [
    "100,000 headers",
    say(whole(envelope, { headers: Array.from({ length: 100_000 }, (_, index) => `x-${index}: 1`) })),
    ["network"],
  ],
  ["a header fifty times", say(whole(envelope, { headers: new Array(50).fill("retry-after: 1") })), ["resolves"]],
  ["a header with NUL", say(whole(envelope, { headers: ["x-a: a\0b"] })), ["network"]],
  [
    "a second answer after the first",
    say(`${whole(envelope)}HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nextra`),
    ["resolves", "network"],
  ],
  ["headers that drip", drip("", "H", 50), ["network", "timeout"]],
  ["a body that drips", drip(head("200 OK", "content-length: 100000"), " ", 20), ["timeout"]],
  ["nothing", () => {}, ["timeout"]],
  ["a reset connection", (socket) => socket.resetAndDestroy(), ["network"]],
  ["a connection that is closed", (socket) => socket.end(), ["network"]],
];

/** Answers that lead elsewhere: nobody may be asked there. */
export const redirects = ["301", "302", "303", "307", "308"].flatMap((status) =>
  ["http://127.0.0.1:PORT/stolen", "http://localhost:PORT/stolen", "//127.0.0.1:PORT/stolen", "/stolen"].map((location) => [
    `${status} to ${location.replace(":PORT", "")}`,
    (socket, port) =>
      socket.end(head(`${status} Elsewhere`, `location: ${location.replace("PORT", port)}`, "content-length: 0", closing)),
  ]),
);
