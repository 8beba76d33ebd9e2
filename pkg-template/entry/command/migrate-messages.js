// What `migrate` says, in English and in Chinese. Texts from outside are given as `visible` shows them.
/** @import { Texts } from "../types.js" */

/** @type {(folder: string, reason: string) => Texts} */
export const unreadableFolder = (folder, reason) => [`${folder}: cannot be read: ${reason}`, `${folder}：无法读取：${reason}`];
/** @type {(most: number) => Texts} */
export const largeFile = (most) => [`larger than ${most} MB`, `超过 ${most} MB`];
/** @type {() => Texts} */
export const noText = () => ["not a text in UTF-8 or UTF-16", "不是 UTF-8 或 UTF-16 文本"];
/** @type {(most: number) => Texts} */
export const largeFolder = (most) => [
  `the folder has more than ${most} MB of code; give a folder in it`,
  `文件夹中的代码超过 ${most} MB；请指定其中的子文件夹`,
];
/** @type {(folder: string) => Texts} */
export const noCode = (folder) => [
  `${folder}: expected JavaScript or TypeScript files, found none`,
  `${folder}：没有 JavaScript 或 TypeScript 文件`,
];
/** @type {(files: number) => Texts} */
export const notUsed = (files) => [
  `authing-node-sdk is not used in ${files} ${files === 1 ? "file" : "files"}.`,
  `${files} 个文件中没有使用 authing-node-sdk。`,
];
/** @type {(count: number) => Texts} */
export const skippedFiles = (count) => [
  `${count} ${count === 1 ? "file was" : "files were"} not checked:`,
  `有 ${count} 个文件未检查：`,
];
/** @type {(calls: string) => Texts} */
export const unchanged = (calls) => [`the call stays as it is: ${calls}`, `调用保持不变：${calls}`];
/** @type {(calls: string) => Texts} */
export const perhaps = (calls) => [`perhaps a client, check by hand: ${calls}`, `可能是客户端，请人工确认：${calls}`];
/** @type {() => Texts} */
export const perhapsMark = () => ["perhaps: ", "可能："];
/** @type {() => Texts} */
export const separator = () => [": ", "："];

/** The kinds of findings in the order in which they are counted. */
/** @type {Record<import("../migrate/types.js").Kind, Texts>} */
export const KINDS = {
  import: ["imports", "导入"],
  options: ["options", "选项"],
  call: ["calls that stay", "保持不变的调用"],
  missing: ["not in this package", "本包没有"],
  kept: ["left to the official client", "保留给原客户端"],
  renamed: ["renamed", "名称不同"],
  arguments: ["arguments", "参数"],
  fields: ["fields", "字段"],
  success: ["checks of success", "成功判断"],
  errors: ["errors", "错误"],
  types: ["types", "类型"],
  enums: ["enums", "枚举"],
  computed: ["computed names", "动态方法名"],
};

/** @type {() => Texts} */
export const forAll = () => [
  `For all calls:
  - A call that fails rejects with a GenAuthError; the official client resolves it with another statusCode than 200. What a check of success
    does on failure belongs in a catch: there error.kind says what happened, and error.statusCode, error.apiCode and error.message are those of
    the response. A check that is left never sees a failure.
  - An input is checked before it is sent: an unknown field, or "10" for a number, is refused.
  - No default is sent. A list has 10 rows unless limit says otherwise; client.iterate reads all rows.
  - A call is retried after a temporary failure: maxRetries and deadline limit it.`,
  `适用于所有调用：
  - 失败的调用以 GenAuthError 拒绝；原客户端则返回 statusCode 不是 200 的结果。成功判断中对失败的处理应移到 catch 中：
    error.kind 说明原因，error.statusCode、error.apiCode、error.message 来自响应。留下的成功判断不会再遇到失败。
  - 输入在发送前会被检查：未知字段，或用 "10" 表示数字，都会被拒绝。
  - 不发送默认值。未给出 limit 时列表每页 10 行；client.iterate 读取所有行。
  - 临时故障后会重试：可用 maxRetries 和 deadline 限制。`,
];
/** @type {(counts: string, files: number) => Texts} */
export const summary = (counts, files) => [`${files} ${files === 1 ? "file" : "files"}: ${counts}`, `${files} 个文件：${counts}`];
