// CSV as spreadsheets read it: a byte order mark, commas, and `\r\n` at the end of each row.

export type Row = readonly string[];

/** What a spreadsheet may run as a formula. East Asian ones also take the full-width signs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Such cells get an apostrophe, as in the files of `genauth-management export`. */
function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf(rows: readonly Row[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}
