/** A request of `node:http`, or of a framework built on it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  /** The method. Default: `GET`. */
  readonly method?: string | undefined;
  /** The path and the query. */
  readonly url?: string | undefined;
  /** The headers. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A response of `node:http`, or of a framework built on it. */
export interface NodeResponse {
  /** Whether the headers were sent. */
  readonly headersSent: boolean;
  /** Sends status and headers. */
  writeHead(status: number, headers?: Record<string, string | string[]>): unknown;
  /** Sends a part of the body. */
  write(part: Uint8Array): boolean;
  /** Ends the response. */
  end(): unknown;
}

/**
 * Creates a listener for `http.createServer`, Express and the like from a handler. The handler gets Node's request as its second
 * argument. It works before and after `express.json()`; if a parser keeps the body elsewhere, put it back first
 * (`request.raw.body = request.body` in Fastify, `ctx.req.body = ctx.request.body` in Koa). If the client disconnects, the
 * request's `signal` aborts, and the call with it. Pass the handler of `createProxyHandler` directly: a function around it is
 * slower, because it needs web streams.
 *
 * Responds with 405 to methods that a `Request` cannot have, such as `TRACE`, and closes the connection after a 408. Throws a
 * `GenAuthError` of kind `config` if the handler is not a function, or an option is misspelt or not an origin.
 *
 * @example
 * ```ts
 * app.use("/api/genauth", toNodeListener(handler));
 * createServer(toNodeListener(handler)).listen(3000);
 * ```
 */
export function toNodeListener<Req extends NodeRequest, Res extends NodeResponse>(
  handler: (request: Request, context: Req) => Response | PromiseLike<Response>,
  options?: {
    /** Address that users see, such as `https://console.example`. Default: that of the `Host` header. */
    readonly origin?: string | undefined;
  },
): (req: Req, res: Res) => Promise<void>;
