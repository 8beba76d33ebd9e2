// One row a figure: what, measured, goal, whether it is reached.

const rows = [];

/** Median of some numbers. */
export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

/** Notes a figure. A `check` that is not reached fails the run; a time never does. */
export function figure(section, what, measured, { goal = "", reached, check = false } = {}) {
  rows.push({ section, what, measured, goal, reached, check });
  const verdict = reached === undefined ? "" : reached ? "ok" : check ? "FAILED" : "short";
  console.log(`${section.padEnd(11)}${what.padEnd(58)}${String(measured).padStart(16)}  ${goal.padEnd(26)}${verdict}`);
}

/** Everything noted so far. */
export const report = () => rows;

/** Whether a check was not reached. */
export const failed = () => rows.some(({ check, reached }) => check && reached === false);
