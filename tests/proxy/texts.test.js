// Texts from outside in an answer's messages: what would forge a line of a log or steer a terminal is shown by its code.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, errorOf, neverCalled, pageOf, proxyTo, read, request, success, update } from "./given.js";

const between = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
const invisible = [
  ...between(0x00, 0x1f),
  ...between(0x7f, 0x9f),
  ...between(0x2028, 0x202e),
  ...between(0x2066, 0x2069),
  "\u061c",
  "\u200e",
  "\u200f",
];
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const post = (path, body) => request(`/api/v3/${path}`, { body: JSON.stringify(body) });

for (const character of invisible) {
  test(`${escaped(character)} stands in no message`, async () => {
    const text = `a${character}b`;
    const shown = `a${escaped(character)}b`;
    const service = answering({ statusCode: 404, message: text });
    const refused = await proxyTo(service)(post("update-department", update)).then(read);
    assert.equal(refused.message, shown);
    const done = await proxyTo(answering({ ...success, message: text }))(post("update-department", update)).then(read);
    assert.equal(done.message, shown);
    for (const hook of ["authenticate", "authorize"]) {
      const options = { authorize: () => true, [hook]: () => ({ status: 403, message: text }) };
      const denied = await proxyTo(neverCalled, options)(post("update-department", update)).then(read);
      assert.equal(denied.message, shown);
    }
    const wrong = { ...update, [text]: 1, status: text, customData: { [text]: "\ud800" } };
    const { failure } = await proxyTo(neverCalled)(post("update-department", wrong)).then(read);
    const said = failure.issues.flatMap(({ message, expected, received }) => [message, expected, received]);
    assert.ok(said.filter((each) => each.includes(shown)).length >= 3, said.join("\n"));
    assert.ok(said.every((each) => !each.includes(character)));
    // A form finds its field by the path.
    assert.ok(failure.issues.some(({ path }) => path[0] === text));
  });
}

test("the page's client shows them as they came, and changes nothing more", async () => {
  const message = "\u001b[2J\u202egpj.exe\r\n200 OK";
  const error = await errorOf(pageOf(proxyTo(answering({ statusCode: 404, message }))).updateDepartment(update));
  const shown = "\\u001b[2J\\u202egpj.exe\\u000d\\u000a200 OK";
  assert.equal(error.serviceMessage, shown);
  assert.ok(error.message.includes(shown));
});

test("all other characters stay", async () => {
  const message = 'R&D 研发 é 🏗️ \\u001b \\ " \u00a0 \u2027 \u202f العربية';
  const answer = await proxyTo(answering({ statusCode: 404, message }))(post("update-department", update)).then(read);
  assert.equal(answer.message, message);
});
