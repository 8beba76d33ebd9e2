// How far a reading or an apply is: a line that is written over on a terminal, elsewhere a line now and then.
import * as messages from "./messages.js";
/** @import { ReadProgress } from "genauth-management/org" */
/** @import { Context } from "./types.js" */

/** Milliseconds between two lines. */
const ON_TERMINAL = 100;
const ELSEWHERE = 10_000;
const CLEARED = "\r\u001b[K";

/**
 * @param {"reading" | "applying"} what
 * @param {Pick<Context, "say" | "stderr">} context
 * @param {() => number} [now] Monotonic time in milliseconds.
 */
export function startProgress(what, { say, stderr }, now = () => performance.now()) {
  const isTerminal = stderr.isTTY === true;
  const began = now();
  let last = isTerminal ? began - ON_TERMINAL : began;
  let isShown = false;
  /** What an earlier run has done is no work of this one. */
  let before = -1;
  return {
    /** @param {ReadProgress} state */
    tell({ done, total }) {
      if (before < 0) before = Math.max(0, done - 1);
      const time = now();
      if (time - last < (isTerminal ? ON_TERMINAL : ELSEWHERE)) return;
      last = time;
      const perSecond = ((done - before) * 1000) / Math.max(1, time - began);
      const left = perSecond > 0 ? duration((total - done) / perSecond) : "";
      const line = say(...messages.progress(what, done, total, Math.round(perSecond), left));
      // A line that is broken by the terminal could not be written over. A Chinese letter is two wide.
      const most = Math.max(20, (stderr.columns ?? 80) - 1);
      stderr.write(isTerminal ? `${CLEARED}${cut(line, most)}` : `${line}\n`);
      isShown = isTerminal;
    },
    end() {
      if (isShown) stderr.write(CLEARED);
      isShown = false;
    },
  };
}

/** @param {number} seconds */
function duration(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (/** @type {number} */ number) => `${number}`.padStart(2, "0");
  if (whole >= 3600) return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/**
 * @param {string} line
 * @param {number} most
 */
function cut(line, most) {
  let width = 0;
  let kept = "";
  for (const letter of line) {
    width += letter > "\u2e80" ? 2 : 1;
    if (width > most) break;
    kept += letter;
  }
  return kept;
}
