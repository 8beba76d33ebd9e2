// Tells the events of clients. One for all instances of the wasm: one that broke tells nothing any more.

/**
 * Of each call under way whose client listens: takes how many requests were sent, or, given nothing, tells that the wasm ended the call.
 * @type {Map<number, (attempts?: number) => void>}
 */
export const underWay = new Map();

/**
 * Calls the user's handler. What it throws, also later, must not become the call's failure, nor end the process.
 * @param {(event: object) => any} handler
 * @param {any} event A `ClientEvent`.
 */
export function emit(handler, event) {
  const { type, callId } = event;
  const begun = Date.now();
  let attempts = 0;
  if (type === "call_start") {
    underWay.set(callId, (sent) => {
      if (sent) attempts = sent;
      else
        emit(handler, {
          ...event,
          type: "call_end",
          attempts,
          milliseconds: Date.now() - begun,
          error: "network",
          outcome: "unknown",
        });
    });
  } else if (type === "request") underWay.get(callId)?.(event.attempt);
  else if (type === "call_end") underWay.delete(callId);
  try {
    handler(event)?.then?.(
      () => {},
      () => {},
    );
  } catch {
    // It is the handler's own business.
  }
}
