// Why a client makes a call no more, or lost one that was under way.
import { configError, failure } from "./failure.js";
import { reasonOf } from "./checks.js";
/** @import { State, Texts } from "./types.js" */

/** @type {(state: State | undefined, name: string) => Error | undefined} */
export function refused(state, name) {
  if (!state) return noClient(name);
  const { isFreed, instance, failure, say } = state;
  if (isFreed) return configError(say("this client was freed: create a new one", "此客户端已释放，请创建新的客户端"), name);
  if (failure) return configError(failure.message, name, failure.cause);
  if (instance.broken) return configError(say(...BROKEN), name);
  return undefined;
}

/** @type {Texts} */
export const BROKEN = [
  "the WebAssembly of this client stopped after an internal error: create a new client",
  "此客户端的 WebAssembly 因内部错误已停止，请创建新的客户端",
];

/** @param {string} name */
export const noClient = (name) => configError(`called without its client, or on a copy of it: write \`client.${name}(…)\``, name);

/** @type {(state: State, name: string, thrown: unknown) => Error} */
export function unread({ say }, name, thrown) {
  const reason = reasonOf(thrown);
  return configError(say(`the input could not be read: ${reason}`, `无法读取输入：${reason}`), name);
}

/**
 * A call that was under way when the wasm broke: it may have been sent.
 * @param {State} state
 * @param {string} name
 */
export function lost({ say }, name) {
  const unknown = say("It is not known whether anything was changed.", "无法确定更改是否已经生效。");
  return failure("network", name, `${say(...BROKEN)}${say(". ", "。")}${unknown}`, { outcome: "unknown" });
}
