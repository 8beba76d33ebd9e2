// What stands on the command line, read strictly: a misspelt option would silently do nothing.
import { parseArgs } from "node:util";
import { visible } from "../proxy/text.js";
import * as say from "./messages.js";
import { nearest } from "./nearest.js";
import { refused } from "./stop.js";
/** @import { CommandName, Parsed, Values } from "./types.js" */

/** @type {Record<string, "boolean" | "string">} */
const ANYWHERE = { help: "boolean", version: "boolean", json: "boolean", lang: "string", "no-color": "boolean" };

/**
 * The options of each command; what it needs stands in `needs`.
 * @type {Record<CommandName, { options: Record<string, "boolean" | "string">, needs: string[], files: "none" | "one" | "folder" | "some" }>}
 */
export const COMMANDS = {
  export: {
    options: { organization: "string", out: "string", format: "string", scope: "string", rate: "string" },
    needs: ["organization", "out"],
    files: "none",
  },
  check: { options: {}, needs: [], files: "some" },
  plan: {
    options: {
      organization: "string",
      out: "string",
      only: "string",
      empty: "string",
      missing: "string",
      memberships: "string",
      scope: "string",
      allow: "string",
      answer: "string",
      rate: "string",
    },
    needs: ["organization"],
    files: "some",
  },
  apply: {
    options: { journal: "string", report: "string", yes: "boolean", rate: "string" },
    needs: [],
    files: "one",
  },
  migrate: { options: {}, needs: [], files: "folder" },
};

/** Options that may be given several times. */
const LISTS = ["only", "empty", "allow", "answer"];
const SHORT = { h: "help", y: "yes" };

/** What somebody may try to pass as an argument, where every user of the machine can read it. */
const SECRET = /secret|token|password|passwd|access-?key|api-?key|credential|^host$/i;

/**
 * @param {readonly string[]} argv
 * @returns {Parsed}
 */
export function readArguments(argv) {
  const options = Object.fromEntries(
    [ANYWHERE, ...Object.values(COMMANDS).map((command) => command.options)].flatMap((known) =>
      Object.entries(known).map(([name, type]) => [name, { type }]),
    ),
  );
  for (const [short, name] of Object.entries(SHORT)) Object.assign(options[name], { short });
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });

  // Before anything else, because the value of such an option would be taken for a file and shown.
  for (const token of tokens) {
    if (token.kind === "option" && SECRET.test(token.name)) throw refused("secret_argument", say.secretArgument(token.name));
  }
  const [first, ...files] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const command = first === undefined ? undefined : commandNamed(first);
  const known = { ...ANYWHERE, ...(command && COMMANDS[command].options) };

  /** @type {Values} */
  const values = Object.create(null);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, inlineValue } = token;
    const value = token.value ?? undefined;
    if (!Object.hasOwn(known, name)) throw unknownOption(name, rawName, command, Object.keys(known));
    if (known[name] === "boolean") {
      if (inlineValue) throw refused("invalid_option", say.noValue(rawName));
      values[name] = [];
      continue;
    }
    if (value === undefined || value === "" || (!inlineValue && value.startsWith("-") && value !== "-")) {
      throw refused("invalid_option", say.valueMissing(rawName));
    }
    if (name in values && !LISTS.includes(name)) throw refused("invalid_option", say.twice(rawName));
    values[name] = [...(values[name] ?? []), value];
  }
  return { command, files, values };
}

/**
 * Refuses a command line on which something is left out, or that has too much.
 * @param {CommandName} command
 * @param {Parsed} parsed
 */
export function checkComplete(command, { files, values }) {
  const { needs, files: wanted } = COMMANDS[command];
  for (const name of needs) if (!(name in values)) throw refused("missing_option", say.optionMissing(command, name));
  if (wanted === "none" && files.length > 0) throw refused("unexpected_argument", say.tooMany(command, visible(files[0], 200)));
  if (wanted !== "some" && files.length > 1) throw refused("unexpected_argument", say.tooMany(command, visible(files[1], 200)));
  if (wanted !== "none" && files.length === 0) throw refused("missing_file", say.fileMissing(command, wanted));
}

/**
 * @param {string} text
 * @returns {CommandName}
 */
function commandNamed(text) {
  if (Object.hasOwn(COMMANDS, text)) return /** @type {CommandName} */ (text);
  throw refused(
    "unknown_command",
    say.unknownCommand(visible(text, 80), Object.keys(COMMANDS), nearest(text, Object.keys(COMMANDS))),
  );
}

/**
 * @param {string} name
 * @param {string} rawName
 * @param {CommandName | undefined} command
 * @param {string[]} known
 */
function unknownOption(name, rawName, command, known) {
  const shown = visible(rawName, 80);
  const others = Object.entries(COMMANDS).filter(([, { options }]) => Object.hasOwn(options, name));
  if (others.length > 0) {
    const of = others.map(([other]) => other);
    return refused("unknown_option", say.optionOfOthers(shown, command, of));
  }
  return refused("unknown_option", say.unknownOption(shown, nearest(name, known), known));
}
