// How near the service's limit the calls came, and whether they kept it.
import { figure } from "./report.js";

/** Calls a second that the service allows. */
export const RATE = 300;

/**
 * What a sandbox with a limit has counted since it started.
 * @param {string} url
 */
export async function countedBy(url) {
  const { accepted, refused, mostInOneSecond } = await (await fetch(new URL("/sandbox/rate", url))).json();
  return { sent: accepted + refused, refused, mostInOneSecond };
}

/**
 * @param {string} section
 * @param {"time" | "share" | undefined} goal Of a command, more than its calls takes time.
 * @param {{ sent: number, seconds: number, mostInOneSecond: number, refused: number }} counted
 */
export function noteLimit(section, goal, { sent, seconds, mostInOneSecond: most, refused }) {
  const allowed = sent / RATE;
  const share = allowed / seconds;
  const used = `${seconds.toFixed(2)} s, ${(share * 100).toFixed(1)} % of it used`;
  const facts = {
    time: { goal: "<= 1.15 x that time", reached: seconds <= 1.15 * allowed },
    share: { goal: ">= 90 % used", reached: share >= 0.9 },
  };
  // Within a few seconds, the beginning is what is measured.
  figure(section, `  the limit allows it in ${allowed.toFixed(2)} s`, used, allowed < 3 || !goal ? {} : facts[goal]);
  const kept = { goal: `<= ${RATE}, none refused`, reached: most <= RATE && refused === 0, check: true };
  figure(section, "  most calls in one second, refused with 429", `${most}, ${refused} refused`, kept);
}
