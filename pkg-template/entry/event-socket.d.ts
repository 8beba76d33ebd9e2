// Appended to the types of `index.d.ts`: `subscribeEvents`, and the sockets that it takes.

export interface ManagementClient {
  /**
   * Receives the events of one code as they happen: the text of each, as it came.
   *
   * The connection is opened at the first step of the loop, and closed at its end. When it is lost, it is opened again, after waits
   * that grow from at most half a second to at most 30: `retryTimes` times in a row, after which the loop rejects with `kind: "network"`.
   * Events of the time between are lost. No source tells of a repetition or of an order of events, nor of a confirmation:
   * an event that your program does not finish with is not sent again. `free()` does not end a subscription that has begun.
   *
   * For servers: it needs a client with an access key, and a `WebSocket` that sends headers. Node has one from version 22 on; in
   * Node 20 give that of the npm package `ws`.
   *
   * Rejects with `kind: "auth"` if the service refuses the key, as far as the `WebSocket` tells: that of `ws` does, that of Node
   * fails with `kind: "network"`. With `kind: "config"` if there is no key, no `WebSocket` or, beside a `host` of your own, no
   * `socketUri`, and if more than `maxWaiting` events wait.
   *
   * @example
   * ```ts
   * const ended = new AbortController();
   * for await (const event of client.subscribeEvents({ code: "authing.user.updated" }, { signal: ended.signal })) {
   *   console.log(JSON.parse(event));
   * }
   * ```
   */
  subscribeEvents(input: SubscribeEventsDto, options?: SubscriptionOptions): AsyncIterableIterator<string>;
}

/**
 * A class that makes the connection of `subscribeEvents`, as `new WebSocket(url, { headers })`: that of the npm package `ws`, and the
 * global one of Node 22, fit.
 */
// biome-ignore lint/suspicious/noExplicitAny: beside the types of a page those of Node's own class say nothing of headers
export type EventSocketConstructor = new (url: string, options: any) => EventSocket;

/** What `subscribeEvents` uses of a connection. */
export interface EventSocket {
  /** Is set to `"arraybuffer"`. */
  binaryType: string;
  /** Adds a listener for `open`, `message`, `error` or `close`. */
  // biome-ignore lint/suspicious/noExplicitAny: each implementation has events of its own
  addEventListener(type: any, listener: (event: any) => void): void;
  /** Closes it. */
  close(): void;
}
