// A pasted list: what stands for a person in it, and which kind of id that seems to be.

/** The kinds of ids that people have at hand. */
export const ID_TYPES = ["username", "email", "phone", "external_id", "user_id"] as const;
export type IdType = (typeof ID_TYPES)[number];

/** The kind of ids in a list; with `auto` each id is of the kind that it looks like. */
export type ListKind = IdType | "auto";

export interface Pasted {
  /** The distinct ids, in the order of the list. */
  readonly ids: readonly string[];
  /** The ids that were there already, once for each repetition. */
  readonly repeated: readonly string[];
}

/** Longer than any id. The service is not asked for one, because the address of the request would be too long. */
const LONGEST = 200;

export function isTooLong(id: string): boolean {
  return id.length > LONGEST;
}

/** Takes ids, one on a line or with separators, `Name <jane@example.com>`, and columns of a spreadsheet. */
export function readPasted(text: string): Pasted {
  const seen = new Set<string>();
  const ids: string[] = [];
  const repeated: string[] = [];
  for (const id of partsOf(text)) {
    const key = canonical(id);
    if (seen.has(key)) repeated.push(id);
    else ids.push(id);
    seen.add(key);
  }
  return { ids, repeated };
}

const SEPARATORS = /[\t,;，；、]+/;

/** Equal for two spellings of one id. The case matters, except in email addresses. */
function canonical(id: string): string {
  return id.includes("@") ? id.toLowerCase() : id;
}

function partsOf(text: string): string[] {
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.some((line) => line.includes("\t"))) return columnOf(lines.map(cellsOf));
  return lines.flatMap((line) => addressesIn(line) ?? withoutNames(line.split(SEPARATORS).map(bare))).filter(Boolean);
}

/** The addresses in `Jane Doe <jane@example.com>, …`. Names can contain separators, so that other parts must be ids without doubt. */
function addressesIn(line: string): string[] | undefined {
  const bracketed = /<\s*([^<>\s]+@[^<>\s]+)\s*>/g;
  if (line.search(bracketed) < 0) return undefined;
  const parts = line
    .replace(/"[^"]*"/g, "")
    .replace(bracketed, ";<$1>;")
    .split(SEPARATORS)
    .map(bare);
  return parts.flatMap((part) => (part.startsWith("<") ? part.slice(1, -1) : kindsOf(part)[0] === "username" ? [] : part));
}

/** One copied row of a spreadsheet holds a person's name beside the address. */
function withoutNames(cells: readonly string[]): readonly string[] {
  const addresses = cells.filter((cell) => cell.includes("@"));
  return cells.length <= 3 && addresses.length === 1 ? addresses : cells;
}

const cellsOf = (line: string): string[] => line.split("\t").map((cell) => addressesIn(cell)?.[0] ?? bare(cell));

/** Without the quotes of a spreadsheet, and the `mailto:` of a copied link. */
function bare(cell: string): string {
  const trimmed = cell.trim();
  const unquoted = /^"(.*)"$/s.exec(trimmed)?.[1] ?? trimmed;
  return unquoted.replace(/^mailto:/i, "").trim();
}

/** The column of the ids: that which looks most like it, and of two equal ones the last, because names come first. */
function columnOf(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  let best = { score: -1, cells: [] as string[] };
  for (let column = 0; column < width; column++) {
    // A line without tabs is an id alone.
    const cells = rows.map((row) => (row.length === 1 ? row[0] : row[column]) ?? "");
    const score = cells.reduce((sum, cell) => sum + likeness(cell), 0);
    if (score >= best.score) best = { score, cells };
  }
  const [first = "", ...rest] = best.cells;
  const isHeading = !first.includes("@") && rest.length > 0 && rest.every((cell) => cell === "" || cell.includes("@"));
  return (isHeading ? rest : best.cells).filter(Boolean);
}

function likeness(cell: string): number {
  if (cell === "") return 0;
  const [kind] = kindsOf(cell);
  if (kind === "email") return 4;
  if (kind !== "username") return 3;
  return /^[\w.-]+$/.test(cell) ? 2 : 1;
}

/** The kinds that an id can be, the likeliest first. */
export function kindsOf(id: string): readonly IdType[] {
  if (id.includes("@")) return ["email", "username", "external_id"];
  if (/^\+?[\d\s().-]+$/.test(id) && digitsOf(id).length >= 6) return ["phone", "username", "external_id"];
  if (/^[\da-f]{24}$/.test(id)) return ["user_id", "username", "external_id"];
  return ["username", "external_id"];
}

export const digitsOf = (phone: string): string => phone.replace(/\D/g, "");
