// The table for people.

function cell({ result: { error }, calls, searches, arrived, effect, reads }) {
  const count = [`${calls}×`];
  if (arrived !== calls) count.push(`${arrived} arrived`);
  if (searches > 0) count.push(`looked for ${searches}×`);
  const what = error
    ? [`**${error.kind}**`, error.outcome, error.retryable && "retryable", wait(error)].filter(Boolean).join(", ")
    : "**resolves**";
  const held = reads ? [] : [effect === 0 ? "unchanged" : effect === 1 ? "done" : `done ${effect} times`];
  return [what, count.join(", "), ...held].join("<br>");
}

const wait = ({ retryAfterMs }) => retryAfterMs !== undefined && `retryAfterMs ${retryAfterMs}`;

const line = (cells) => `| ${cells.join(" | ")} |`;

/** `rows`: the fault's name and the facts of each call. */
export function table(place, calls, rows) {
  const head = ["fault", ...calls.map(({ name }) => name)];
  return [
    `## ${place}`,
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(({ fault, facts }) => line([fault, ...facts.map((facts) => (facts ? cell(facts) : ""))])),
  ].join("\n");
}
