// The types of `client.iterate`: a method for each paged call, as the wasm describes it.

/** `paged` is what `pages()` of the wasm gives. */
export function iterateTypes(paged) {
  const methods = Object.entries(paged).map(
    ([name, [, , , required, input, row, key, , , , page, size]]) => `  /**
   * Every row of \`${name}\`, as \`${row}\`${key ? `, known by its \`${key.replaceAll(",", "` and `")}\`` : ""}.
   *
   * @example
   * \`\`\`ts
   * for await (const row of client.iterate.${name}(input)) console.log(row);
   * const rows = await collect(client.iterate.${name}(input), { max: 1_000 });
   * \`\`\`
   */
  ${name}(input: ${required ? withoutPage(input, page, size) : input}, options?: CallOptions): AsyncIterableIterator<${row}>;`,
  );
  return `
/**
 * The paged calls, each as an iterator over every row, whatever page it is on.
 *
 * It asks for 50 rows at a time, or \`limit\`; for one page when the one before is used up, and for none after the loop ends.
 * \`page\` is where it begins; absent, at the first one. The options hold for each request.
 *
 * A list may change while it is read; rejects with \`kind: "conflict"\` when rows may be missing. Where the service counts the rows:
 * when there are fewer than before, or fewer came than it counts. Rows added before push others to the next page, and a row that
 * was given already, known by its key, is dropped. That one row went and another came between two requests, with nothing of it to
 * be seen in the answers, cannot be known. Where it does not count them: when the last row of the page before, which is asked for
 * again, does not come, or another one comes again; and when a second reading, made after the last row if there was more than one
 * request, finds a row that was not given. Otherwise it rejects as the call does.
 */
export interface Iterate {
${methods.join("\n")}
}
`;
}

/** An input whose call needs to be told of a page, which an iteration knows by itself. */
function withoutPage(input, page, size) {
  const own = `"${page}" | "${size}"`;
  return `Omit<${input}, ${own}> & Partial<Pick<${input}, ${own}>>`;
}
