// The types of `client.iterate`: a method for each paged call, as the wasm describes it.

/** `paged` is what `pages()` of the wasm gives. */
export function iterateTypes(paged) {
  const methods = Object.entries(paged).map(
    ([name, [, , , required, input, row, key, , , , page, size]]) => `  /**
   * Iterates over all rows of \`${name}\`, as \`${row}\`${key ? `, known by \`${key.replaceAll(",", "` and `")}\`` : ""}.
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
 * The paged calls as iterators over all rows of all pages.
 *
 * An iterator requests 50 rows at a time, or \`limit\`. It requests a page when the rows of the previous one are used up, and none
 * after the loop ends. \`page\` is the first page to read, 1 by default. The options apply to each request.
 *
 * A list may change while it is read. The iterator drops a row that it already returned, known by its key, and rejects with
 * \`kind: "conflict"\` when rows may be missing:
 *
 * - If the service counts the rows: when the count falls, or when fewer rows arrive than it counts. A row that is removed while
 *   another is added, between two requests, may go unnoticed.
 * - If it does not count them: when the last row of the previous page, which is requested again, is missing, or when another row
 *   repeats. A list of several pages is read a second time, and a row that only the second reading finds is a conflict too.
 *
 * Otherwise it rejects as the call does.
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
