// Why files, a plan or a reading are refused.
import { sayIn } from "../issue.js";
/** @import { Texts } from "../types.js" */
/** @import { ErrorFacts, Refuse } from "./types.js" */

/** `code` is stable, `message` is not. Further details are fields of their own. */
export class OrganizationError extends Error {
  /** @param {ErrorFacts} facts */
  constructor({ code, message, ...details }) {
    super(message);
    // Details come first: none may stand in for the name or the code.
    Object.assign(this, details);
    this.name = "OrganizationError";
    this.code = code;
  }
}

/**
 * `{field}` and the like are places for details.
 * @type {Record<string, Texts>}
 */
const TEXTS = {
  invalid_files: [
    "files: expected a list of `{ name, data }` or `File` objects, where `data` is a text, an `ArrayBuffer` or a `Uint8Array`.",
    "files：应为由 `{ name, data }` 或 `File` 对象组成的列表，其中 `data` 是文本、`ArrayBuffer` 或 `Uint8Array`。",
  ],
  invalid_client: [
    "client: expected a ManagementClient, or an object with the methods of `OrganizationClient`.",
    "client：应为 ManagementClient，或带有 `OrganizationClient` 各方法的对象。",
  ],
  invalid_input: [
    "{field}: cannot be written as JSON: it contains itself or what JSON has no form for, nests too deep, or is too long.",
    "{field}：无法写成 JSON：它包含自身或 JSON 无法表示的值、嵌套过深，或过长。",
  ],
  plan_unreadable: [
    "this is no plan: expected what `planOrganization` resolves to.",
    "这不是一个计划：应为 `planOrganization` 的结果。",
  ],
  no_webassembly: [
    "the WebAssembly of the org chart cannot be compiled here; the Content-Security-Policy of a page needs 'wasm-unsafe-eval' in its script-src.",
    "此环境无法编译组织架构的 WebAssembly；网页的 Content-Security-Policy 需要在 script-src 中加入 'wasm-unsafe-eval'。",
  ],
  out_of_memory: [
    "the WebAssembly of the org chart ended before it was done; the files or the organization may be too large for the memory.",
    "组织架构的 WebAssembly 未能完成；文件或组织可能过大，内存不足。",
  ],
  no_journal: [
    "options.journal: expected an object with a function `append`; without a journal an interrupted apply could not go on.",
    "options.journal：应为带有 `append` 函数的对象；没有日志，中断的执行将无法继续。",
  ],
  read_changed: [
    "the organization changed while it was read ({field}), so departments or people may be missing. Read it again.",
    "组织在读取期间发生了变化（{field}），可能缺少部分部门或人员。请重新读取。",
  ],
  read_inconsistent: [
    "the responses of the service contradict each other ({field}), so departments or people may be missing.",
    "服务的响应相互矛盾（{field}），可能缺少部分部门或人员。",
  ],
  read_invalid: [
    "the service responded with an unusable value: {field}: expected {expected}.",
    "服务返回了无法使用的值：{field}：应为{expected}。",
  ],
  invalid_options: ["options.{field}: expected {expected}.", "options.{field}：应为{expected}。"],
};

/**
 * Makes errors of the table in one language.
 * @type {(lang: string | undefined) => Refuse}
 */
export const refuserIn = (lang) => (code, details) => refusal(code, lang, details);

/**
 * An error of the table, in the language `lang`. `details` become its fields.
 * @param {string} code
 * @param {string} [lang]
 * @param {object} [details]
 */
export function refusal(code, lang, details = {}) {
  const texts = TEXTS[code] ?? /** @type {Texts} */ ([code, code]);
  /** @type {Record<string, unknown>} */
  const known = { ...details };
  // Said in two languages; the field has the one that is spoken.
  if (Array.isArray(known.expected)) known.expected = sayIn(lang)(.../** @type {[string, string]} */ (known.expected));
  const message = sayIn(lang)(...texts).replace(/\{(\w+)\}/g, (place, name) => String(known[name] ?? place));
  return new OrganizationError({ ...known, code, message });
}
