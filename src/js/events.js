// Tells the events of clients.

/**
 * For the clients of one instance of the wasm. One that broke is told the ends of its calls by `end`, and nothing after that.
 */
export function newEvents() {
  let hasEnded = false;
  /**
   * Of each call under way whose client listens: takes how many requests were sent, or, given nothing, tells that the wasm ended the call.
   * @type {Map<number, (attempts?: number) => void>}
   */
  const underWay = new Map();

  /**
   * @param {Handler} handler
   * @param {any} event A `ClientEvent`.
   */
  function emit(handler, event) {
    if (hasEnded) return;
    const { type, callId } = event;
    const begun = Date.now();
    let attempts = 0;
    if (type === "call_start") {
      underWay.set(callId, (sent) => {
        if (sent) attempts = sent;
        else {
          const milliseconds = Date.now() - begun;
          tell(handler, { ...event, type: "call_end", attempts, milliseconds, error: "network", outcome: "unknown" });
        }
      });
    } else if (type === "request") underWay.get(callId)?.(event.attempt);
    else if (type === "call_end") underWay.delete(callId);
    tell(handler, event);
  }

  function end() {
    hasEnded = true;
    for (const endCall of underWay.values()) endCall();
  }

  return { emit, end };
}

/**
 * Calls the user's handler. What it throws, also later, must not become the call's failure, nor end the process.
 * @param {Handler} handler
 * @param {object} event
 */
function tell(handler, event) {
  try {
    handler(event)?.then?.(
      () => {},
      () => {},
    );
  } catch {
    // It is the handler's own business.
  }
}

/** @typedef {(event: object) => any} Handler */

const ofGlue = /* @__PURE__ */ newEvents();

/**
 * What the glue asks for by name. The entries give each instance its own.
 * @type {typeof ofGlue.emit}
 */
export const emit = (handler, event) => ofGlue.emit(handler, event);
