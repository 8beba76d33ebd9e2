// A value that keeps the process busy for ever can only be told of from another thread.
import { writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const PATIENCE = 45_000;

/** Takes each value's number by `at`; where nothing follows for long, it says how to repeat that value and ends the process. */
export function watch(repeat) {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(fileURLToPath(import.meta.url));
  worker.unref();
  worker.postMessage({ count, repeat });
  return { at: () => Atomics.add(count, 0, 1), end: () => worker.terminate() };
}

if (!isMainThread) {
  parentPort.once("message", (/** @type {{ count: Int32Array, repeat: string }} */ { count, repeat }) => {
    let last = { value: 0, since: Date.now() };
    setInterval(() => {
      const value = Atomics.load(count, 0);
      if (value !== last.value) last = { value, since: Date.now() };
      if (Date.now() - last.since < PATIENCE) return;
      writeSync(2, `stuck for ${PATIENCE / 1000} s; repeat: HOSTILE_PATH=${value - 1} ${repeat}\n`);
      process.kill(process.pid, "SIGKILL");
    }, 1_000);
  });
}
