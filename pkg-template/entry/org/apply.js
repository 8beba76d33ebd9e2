// Makes the calls that the wasm decides on. What the journal has to say is written before anything that depends on it is sent.
import { makeAttempts } from "./attempts.js";
import { settledOf } from "./settled.js";
import { jsonOf } from "./text.js";
import { makeWriter } from "./writer.js";
/** @import { ApplyMachine, ApplyOptions, Caller, MachineReport, NextCalls, Settled, Thrown } from "./apply-types.js" */

/**
 * Applies a plan. Resolves to the report, also if steps failed, if `signal` ended it early, or if the client can reach nothing.
 * Rejects with what the journal or other code of the caller threw. Calls under way are waited for in any case.
 * @param {ApplyMachine} machine
 * @param {Caller} client
 * @param {ApplyOptions} options
 * @returns {Promise<MachineReport>}
 */
export async function applyWith(machine, client, { journal, pace, concurrency, signal, onProgress }) {
  const writer = makeWriter(journal);
  const attempt = makeAttempts(pace);
  /** @type {Set<Promise<void>>} */
  const underWay = new Set();
  /** @type {Thrown | undefined} */
  let broken;
  const goesOn = () => !broken && !signal?.aborted;
  /** @type {Set<AbortController>} One for each call: many listeners on one signal make Node warn. */
  const waiting = new Set();
  const giveUp = () => {
    for (const one of waiting) one.abort(signal?.reason);
  };
  /** @param {Thrown} reason */
  const end = (reason) => {
    broken ??= reason;
    giveUp();
  };

  /** @param {NextCalls["requests"][number]} request */
  async function make({ id, call, input }) {
    const turn = new AbortController();
    waiting.add(turn);
    const { settled, foreign } = await settledOf((sent) =>
      // The call itself is not given a signal: it ends, and the journal says how.
      goesOn() ? attempt((once) => sent(client[call](input, once)), turn.signal) : undefined,
    );
    waiting.delete(turn);
    if (foreign && goesOn()) end(foreign);
    try {
      await writer.append(machine.settle(id, textOf(settled)));
      onProgress?.(JSON.parse(machine.progress()));
    } catch (thrown) {
      end({ thrown });
    }
  }

  signal?.addEventListener("abort", giveUp, { once: true });
  for (;;) {
    if (goesOn() && underWay.size < concurrency) {
      /** @type {NextCalls} */
      let next = { journal: "", requests: [] };
      try {
        next = JSON.parse(machine.next(concurrency - underWay.size));
        await writer.append(next.journal);
      } catch (thrown) {
        end({ thrown });
      }
      for (const request of next.requests) {
        const call = make(request).finally(() => underWay.delete(call));
        underWay.add(call);
      }
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  signal?.removeEventListener("abort", giveUp);
  if (broken) throw broken.thrown;
  return JSON.parse(machine.report());
}

/**
 * For the wasm. A response that cannot be written counts as one that it cannot read.
 * @param {Settled} settled
 */
function textOf(settled) {
  try {
    return jsonOf(settled);
  } catch {
    return "";
  }
}
