// One row a figure: what, measured, goal, whether it is reached.

const titles = {
  sizes: "Sizes, gzip (checked)",
  types: "The types, median",
  start: "Import and construction, each in a fresh process, median",
  calls: "Calls against a loopback echo, createDepartment and getUserDepartments in turn, median",
  against: "The same calls by another build of the package, 32 in flight, turn by turn, median (quartiles)",
  proxy: "A page's call through a server to a loopback echo, one after the other, median",
  validation: "Validation of one createDepartment input, median",
  memory: "Memory of the wasm (checked)",
  sandbox:
    "The sandbox with a large organization; pages of listUsers with their count, 50 users each, through the client, median",
  org: "The org chart from a file, sandbox with --rate 300 (sizes, memory, calls and the limit are checked)",
  "org-large":
    "A large company through the installed command, sandbox with --rate 300 (calls, the limit and the result are checked)",
  console: "The console in Chromium; the trace of the last round is console-trace.json",
};
const rows = [];

/** The one in the middle. */
export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

/**
 * Notes a figure. A `check` that is not reached fails the run; a time never does.
 * @param {string} section
 * @param {string} what
 * @param {string} measured
 * @param {{ goal?: string, reached?: boolean, check?: boolean }} facts
 */
export function figure(section, what, measured, { goal = "", reached, check = false } = {}) {
  rows.push({ section, what, measured: measured.trim(), goal, reached, check });
}

/** Everything noted so far. */
export const report = () => rows;

/** The same for people. */
export function table() {
  const lines = [];
  for (const [section, title] of Object.entries(titles)) {
    const own = rows.filter((row) => row.section === section);
    if (own.length > 0) lines.push("", title, ...own.map(line));
  }
  return `${lines.slice(1).join("\n")}\n`;
}

function line({ what, measured, goal, reached, check }) {
  const verdict = reached === undefined ? "" : reached ? "ok" : check ? "FAILED" : "short";
  return `  ${what.padEnd(56)}${measured.padStart(26)}   ${goal.padEnd(26)}${verdict}`.trimEnd();
}

/** Whether a check was not reached. */
export const failed = () => rows.some(({ check, reached }) => check && reached === false);
