// The line that says how far a command is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startProgress } from "../../pkg-template/entry/command/progress.js";
import { output } from "./command-run.js";

/** Tells states `[time, done, total]` and gives what was written. */
function written(states, { isTTY = false, columns = 60, place = 0 } = {}) {
  const stderr = Object.assign(output(isTTY), { columns });
  let time = 0;
  const progress = startProgress("applying", { stderr, say: (...texts) => texts[place] }, () => time);
  for (const [at, done, total] of states) {
    time = at;
    progress.tell({ done, total });
  }
  const before = stderr.text;
  progress.end();
  return { before, cleared: stderr.text.slice(before.length) };
}

test("elsewhere than on a terminal there is a line every ten seconds at most", () => {
  const states = Array.from({ length: 250 }, (_, index) => [index * 100, index + 1, 1000]);
  const { before, cleared } = written(states);
  assert.deepEqual(before.split("\n"), [
    "applying: 101 done, 899 left, 10 a second, 1:30 to go",
    "applying: 201 done, 799 left, 10 a second, 1:20 to go",
    "",
  ]);
  assert.equal(cleared, "");
});

test("on a terminal one line is written over, and is gone at the end", () => {
  const { before, cleared } = written(
    [
      [1000, 10, 100],
      [1050, 11, 100],
      [2000, 20, 100],
    ],
    { isTTY: true },
  );
  assert.equal(before.split("\r\u001b[K").length, 3);
  assert.doesNotMatch(before, /\n/);
  assert.equal(cleared, "\r\u001b[K");
});

test("a line is not longer than the terminal is wide", () => {
  for (const place of [0, 1]) {
    const { before } = written([[1000, 10, 100_000]], { isTTY: true, columns: 30, place });
    const width = [...before.replace("\r\u001b[K", "")].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
    assert.ok(width < 30 && width > 20, `${width}`);
  }
});

test("what an earlier run has done does not count for the speed", () => {
  const { before } = written([
    [0, 5001, 10_000],
    [10_000, 5100, 10_000],
  ]);
  assert.equal(before, "applying: 5100 done, 4900 left, 10 a second, 8:10 to go\n");
});
