// Makes the calls that the wasm decides on. What it says of them is in the journal before anything that depends on it is sent.
import { settledOf } from "./settled.js";
import { makeWriter } from "./writer.js";
/** @import { ApplyOptions, ApplyMachine, ApplyReport, Caller, NextCalls } from "./apply-types.js" */

/**
 * Applies a plan. Resolves to the report, also if steps failed or `signal` ended it early. Rejects with what the journal or the
 * caller's own code threw, and with the client's error if it ended the run before anything was sent.
 * @param {ApplyMachine} machine
 * @param {Caller} client
 * @param {ApplyOptions} options
 * @returns {Promise<ApplyReport>}
 */
export async function applyWith(machine, client, { journal, pace, concurrency, signal, onProgress }) {
  const writer = makeWriter(journal);
  /** @type {Set<Promise<void>>} */
  const underWay = new Set();
  /** @type {{ thrown: unknown } | undefined} */
  let stopped;
  /** @type {{ thrown: unknown } | undefined} */
  let lastError;
  let hasWritten = false;
  const goesOn = () => !stopped && !signal?.aborted;

  /** @param {NextCalls["requests"][number]} request */
  async function make({ id, call, input, purpose }) {
    const { settled, error, foreign } = await settledOf((sent) => {
      if (!goesOn()) return undefined;
      const task = () => {
        const answer = sent(client[call](input));
        hasWritten ||= purpose === "write";
        return answer;
      };
      return pace.run(task, signal);
    });
    if (error) lastError = error;
    // Cancelled before it was sent: that is no failure.
    if (foreign && !signal?.aborted) stopped ??= foreign;
    try {
      await writer.append(machine.settle(id, JSON.stringify(settled)));
      if (onProgress) onProgress(JSON.parse(machine.progress()));
    } catch (thrown) {
      stopped ??= { thrown };
    }
  }

  for (;;) {
    if (goesOn() && underWay.size < concurrency) {
      /** @type {NextCalls} */
      const { journal: lines, requests } = JSON.parse(machine.next(concurrency - underWay.size));
      try {
        await writer.append(lines);
      } catch (thrown) {
        stopped ??= { thrown };
      }
      for (const request of requests) {
        const call = make(request).finally(() => underWay.delete(call));
        underWay.add(call);
      }
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  if (stopped) throw stopped.thrown;
  /** @type {ApplyReport} */
  const report = JSON.parse(machine.report());
  if (report.stopped && lastError && !hasWritten) throw lastError.thrown;
  return report;
}
