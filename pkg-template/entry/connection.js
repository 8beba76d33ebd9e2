// The connection that the service's events come over. It is opened again when it is lost, after growing waits.
import { configError, failure } from "./failure.js";
import { reasonOf } from "./checks.js";
import { visible } from "./proxy/text.js";
/** @import { ErrorKind } from "genauth-management" */
/** @import { Receiver, Say, SubscriptionFacts } from "./types.js" */

const NAME = "subscribeEvents";
// Milliseconds. A server may take a connection and never answer.
const OPENING = 10_000;
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 30_000;
// One that was open so long did not fail to open, though no event came.
const STEADY = 60_000;
// What a dead network leaves of a connection that is closed would keep a program running.
const CLOSING = 1_000;

/**
 * Opens it and keeps it open. Returns what closes it for good.
 * @param {SubscriptionFacts} facts
 * @param {Say} say
 * @param {Receiver} receiver
 */
export function connected(facts, say, { receive, fail }) {
  const [address, authorization, retries, , WebSocket = globalThis.WebSocket, idle, , onReconnect] = facts;
  if (typeof WebSocket !== "function") throw configError(NO_SOCKET, NAME);
  if (onReconnect !== undefined && typeof onReconnect !== "function") throw configError("onReconnect: expected a function", NAME);
  /** @type {any} */
  let current;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {number | undefined} */
  let openSince;
  let wasOpen = false;
  let isOver = false;
  let failures = 0;

  /** @type {(milliseconds: number | undefined, then: () => void) => void} */
  function wait(milliseconds, then) {
    clearTimeout(timer);
    if (milliseconds !== undefined) timer = setTimeout(then, milliseconds);
  }
  /** Gives up the socket that there is. */
  function drop() {
    clearTimeout(timer);
    const dropped = current;
    current = undefined;
    return dropped;
  }
  function close() {
    isOver = true;
    const closing = drop();
    if (!closing) return;
    quietly(closing, "close");
    const late = setTimeout(() => quietly(closing, "terminate"), CLOSING);
    /** @type {any} */ (late).unref?.();
  }
  /** @param {unknown} thrown */
  function stop(thrown) {
    close();
    fail(thrown);
  }
  function quiet() {
    // It was open: that no event came is no failure.
    failures = 0;
    lost(say(`no event for ${idle} ms`, `${idle} 毫秒内没有事件`));
  }

  /**
   * @param {string} reason
   * @param {unknown} [cause]
   */
  function lost(reason, cause) {
    const dead = drop();
    quietly(dead, typeof dead?.terminate === "function" ? "terminate" : "close");
    if (openSince !== undefined && performance.now() - openSince > STEADY) failures = 0;
    openSince = undefined;
    failures++;
    const refusal = refusalOf(reason);
    if (refusal || failures > retries) return fail(ended(refusal, reason, failures, say, cause));
    const longest = Math.min(SHORTEST_WAIT * 2 ** (failures - 1), LONGEST_WAIT);
    wait(longest * (0.5 + Math.random() / 2), open);
  }

  function open() {
    try {
      const socket = new WebSocket(address, { headers: { authorization } });
      if (isOver) return quietly(socket, "close");
      current = socket;
      socket.binaryType = "arraybuffer";
      /** @type {(type: string, listener: (event: any) => void) => void} */
      const on = (type, listener) =>
        socket.addEventListener(type, (/** @type {unknown} */ event) => {
          // What it tells after it was given up is of no interest.
          if (current !== socket) return;
          try {
            listener(event);
          } catch (thrown) {
            stop(unusable(thrown));
          }
        });
      on("open", () => {
        openSince = performance.now();
        wait(idle, quiet);
        if (wasOpen) tell();
        wasOpen = true;
      });
      on("message", ({ data }) => {
        failures = 0;
        wait(idle, quiet);
        receive(typeof data === "string" ? data : decoded(data));
      });
      // Node 22 tells no `close` after it. Node 26 says nothing in it.
      on("error", ({ error, message }) => lost(String(error?.message || message || say("no reason given", "未说明原因")), error));
      on("close", ({ code }) => lost(say(`it was closed with code ${code}`, `连接已关闭，代码 ${code}`)));
    } catch (thrown) {
      return stop(unusable(thrown));
    }
    wait(OPENING, () => lost(say(`not open after ${OPENING} ms`, `${OPENING} 毫秒内未能建立连接`)));
  }

  async function tell() {
    try {
      await onReconnect?.();
    } catch (thrown) {
      stop(thrown);
    }
  }

  open();
  return close;
}

/**
 * @param {any} socket
 * @param {"close" | "terminate"} how
 */
function quietly(socket, how) {
  try {
    socket?.[how]?.();
  } catch {
    // It was never open.
  }
}

/** @param {any} data */
function decoded(data) {
  if (typeof data?.byteLength !== "number") throw new TypeError("an event is neither a text nor an ArrayBuffer");
  return new TextDecoder().decode(new Uint8Array(data));
}

/** @param {unknown} thrown */
const unusable = (thrown) => configError(`WebSocket: ${reasonOf(thrown)}`, NAME, thrown);

/**
 * The status that refused a connection, in the words of the package `ws`; the platform's own sockets tell none. Some statuses are only
 * for now.
 * @param {string} reason
 */
function refusalOf(reason) {
  const status = Number(/unexpected server response: (4\d\d)/i.exec(reason)?.[1]);
  return [408, 425, 429].includes(status) ? undefined : status || undefined;
}

/** @type {(status: number | undefined, reason: string, attempts: number, say: Say, cause: unknown) => Error} */
function ended(status, reason, attempts, say, cause) {
  const found = visible(reason, 200);
  if (status === undefined) {
    const message = say(
      `the connection failed ${attempts} times in a row (${found}). Is \`code\` the code of an event, and the access key right?`,
      `连接连续失败 ${attempts} 次（${found}）。请检查 \`code\` 是否为事件代码，以及访问密钥是否正确。`,
    );
    return failure("network", NAME, message, { attempts, retryable: true }, cause);
  }
  /** @type {ErrorKind} */
  const kind = status === 401 || status === 403 ? "auth" : "api";
  const message = say(`the service refused the connection (HTTP status ${status})`, `服务拒绝了连接（HTTP 状态码 ${status}）`);
  return failure(kind, NAME, message, { attempts, status });
}

const NO_SOCKET = "WebSocket: this platform has none: give one as the option `WebSocket`, such as that of the npm package `ws`";
