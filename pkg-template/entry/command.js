#!/usr/bin/env node
// The package's command: the process around `command/run.js`, which knows no global.
import { readFileSync } from "node:fs";
import process from "node:process";
import { modules } from "./command/modules.js";
import { run } from "./command/run.js";

const ended = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) {
  process.on(name, () => {
    // The second time nothing is waited for. What was under way stands in the journal as such.
    if (ended.signal.aborted) process.exit(130);
    ended.abort();
  });
}

// A reader that has gone away (`| head`) is no error: what is left to say is dropped, and the work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

// A mistake in this program ends it in one line: what was thrown may hold anything, and a stack helps nobody who runs it.
process.on("uncaughtException", (thrown) => {
  process.stderr.write(`genauth-management: internal error (${thrown instanceof Error ? thrown.name : typeof thrown})\n`);
  process.exit(1);
});

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { argv, env, stdin, stdout, stderr } = process;
const code = await run(argv.slice(2), { env, stdin, stdout, stderr, modules, version, signal: ended.signal });

// A pipe takes what it is given later: an exit before would cut it.
const flushed = [stdout, stderr].map((stream) => new Promise((done) => stream.write("", () => done(undefined))));
await Promise.all(flushed);
process.exit(code);
