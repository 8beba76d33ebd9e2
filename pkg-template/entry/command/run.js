// One run of the command: from its arguments to its exit code. It ends no process and knows no global, so that it can be tested.
import { sayIn } from "../issue.js";
import { checkComplete, readArguments } from "./arguments.js";
import { failureOf } from "./failure.js";
import { helpOf } from "./help.js";
import * as messages from "./messages.js";
import { EXIT, refused } from "./stop.js";
/** @import { CommandName, Context, Result, Surroundings } from "./types.js" */

/** @type {Record<CommandName, () => Promise<(context: Context) => Promise<Result>>>} */
const commands = {
  export: async () => (await import("./export.js")).exportFiles,
  check: async () => (await import("./check.js")).checkFiles,
  plan: async () => (await import("./plan.js")).planFiles,
  apply: async () => (await import("./apply.js")).applyPlan,
  migrate: async () => (await import("./migrate.js")).migrateFolder,
};

/**
 * @param {readonly string[]} argv
 * @param {Surroundings} surroundings
 * @returns {Promise<number>} The exit code.
 */
export async function run(argv, surroundings) {
  const { stdout, stderr } = surroundings;
  const lang = langOf(argv, surroundings.env);
  const say = sayIn(lang);
  const isJson = argv.includes("--json");
  /** @type {string | undefined} */
  let name = Object.hasOwn(commands, argv[0] ?? "") ? argv[0] : undefined;
  /** @type {Result} */
  let result;
  try {
    const parsed = readArguments(argv);
    const { command, files, values } = parsed;
    name = command;
    checkLang(values.lang?.[0]);
    if ("version" in values || "help" in values) {
      const text = "version" in values ? surroundings.version : say(...helpOf(command));
      name = "version" in values ? "version" : "help";
      result = { exit: EXIT.done, text, facts: { text } };
    } else if (command) {
      checkComplete(command, parsed);
      const runCommand = await commands[command]();
      const note = (/** @type {string} */ text) => void stderr.write(`${text}\n`);
      result = await runCommand({ ...surroundings, files, values, lang, say, note });
    } else {
      if (!isJson) stderr.write(`${say(...helpOf(undefined))}\n\n`);
      throw refused("missing_command", messages.noCommand());
    }
  } catch (thrown) {
    result = failureOf(thrown, surroundings, say);
  }
  const { exit, text, facts, error } = result;
  if (isJson) {
    const envelope = { version: 1, command: name ?? null, ok: !error, exitCode: exit, ...(error && { error }), ...facts };
    stdout.write(`${JSON.stringify(envelope)}\n`);
  } else if (text) {
    stdout.write(`${text}\n`);
  }
  if (error) stderr.write(`genauth-management: ${error.message}\n`);
  return exit;
}

/**
 * The language is needed before the arguments are known to be right.
 * @param {readonly string[]} argv
 * @param {Surroundings["env"]} env
 */
function langOf(argv, env) {
  const place = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const argument = place < 0 ? undefined : argv[place].includes("=") ? argv[place].slice("--lang=".length) : argv[place + 1];
  const text = argument || env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return text.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** @param {string | undefined} lang */
function checkLang(lang) {
  const known = ["en-US", "zh-CN"];
  if (lang !== undefined && !known.includes(lang)) {
    throw refused("invalid_option", messages.noSuchWord("--lang", JSON.stringify(lang.slice(0, 40)), known));
  }
}
