// Answers that arrive whole, and whose bodies are odd: `[what, body, how the call may end]`.
import { envelope } from "./frames.js";

const list = "[".repeat(100_000) + "]".repeat(100_000);
const object = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
const row = '{"departmentId":"d","departmentIdPath":"[]","isLeader":"false"}';
const status = (text) => [`statusCode ${text}`, `{"statusCode":${text},"data":null}`];

export const bodies = [
  ["HTML", "<html>login</html>", ["bad_response"]],
  ["nothing", "", ["bad_response"]],
  ["a BOM", `\uFEFF${envelope}`, ["resolves", "bad_response"]],
  ["UTF-16", Buffer.from(`\uFEFF${envelope}`, "utf16le"), ["bad_response"]],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), ["bad_response"]],
  ["two lines of JSON", `${envelope}\n${envelope}`, ["bad_response"]],
  ["keys that come twice", '{"statusCode":500,"statusCode":200,"data":{"list":[],"totalCount":0}}', ["resolves", "api"]],
  [
    "the key __proto__",
    '{"statusCode":200,"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"list":[{"__proto__":{"polluted":1}}],"totalCount":1}}',
    ["resolves"],
  ],
  ["100,000 lists in each other", `{"statusCode":200,"data":${list}}`, ["resolves", "bad_response"]],
  ["100,000 objects in each other", `{"statusCode":200,"data":${object}}`, ["resolves", "bad_response"]],
  ["100,000 lists as rows", `{"statusCode":200,"data":{"list":${list},"totalCount":1}}`, ["resolves", "bad_response"]],
  [
    "100,000 lists in a text that should be a list",
    JSON.stringify({ statusCode: 200, data: { list, totalCount: 1 } }),
    ["resolves", "bad_response"],
  ],
  ["200,000 rows", `{"statusCode":200,"data":{"totalCount":200000,"list":[${new Array(200_000).fill(row)}]}}`, ["resolves"]],
  ["data that is null", '{"statusCode":200,"data":null}', ["resolves"]],
  ["data that is a text", '{"statusCode":200,"data":"[]"}', ["resolves"]],
  ["totalCount 1e308", '{"statusCode":200,"data":{"list":[],"totalCount":1e308}}', ["resolves"]],
  ["totalCount -1", '{"statusCode":200,"data":{"list":[],"totalCount":-1}}', ["resolves"]],
  [...status("1e400"), ["bad_response", "api"]],
  [...status('"200"'), ["resolves", "bad_response"]],
  [...status("[200]"), ["bad_response"]],
  [...status('[["200"]]'), ["bad_response"]],
  [...status("200.0"), ["resolves"]],
  [...status("200.5"), ["bad_response", "api"]],
  [...status("-200"), ["bad_response", "api"]],
  [...status("true"), ["bad_response"]],
  [...status('{"valueOf":200}'), ["bad_response"]],
  [...status("null"), ["bad_response"]],
];
