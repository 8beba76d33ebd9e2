import type { Issue, ManagementClient, schemas } from "./index.js";

/** Name of a call, as in `client.createDepartment`. */
export type Operation = keyof typeof schemas;

/** What a call takes. */
export type InputOf<Name extends Operation> = Parameters<ManagementClient[Name]>[0];

/** One call that a page asks for. Comparing `operation` tells the type of `input`. */
export type ProxiedCall<Context = unknown> = {
  readonly [Name in Operation]: {
    /** Which call. */
    readonly operation: Name;
    /** What the page gave, checked by the rules of the call. */
    readonly input: InputOf<Name>;
    /** The page's request, for cookies and headers. Its body cannot be read any more: it became `input`. */
    readonly request: Request;
    /** What the handler was given as its second argument; from `toNodeListener`, Node's own request. */
    readonly context: Context;
  };
}[Operation];

/** Why a call is not made. */
export interface ProxyRefusal {
  /** HTTP status and `statusCode` of the answer, 400 to 599: 401 where nobody is signed in, 403 where they may not. */
  readonly status: number;
  /** For people; stands in the `message` of the page's error and alone in its `serviceMessage`. */
  readonly message?: string | undefined;
}

/** What the hook for errors is told beside the error. */
export interface ProxyErrorContext {
  /** Which call. Absent where the request did not get so far. */
  readonly operation?: Operation | undefined;
  /** The page's request. */
  readonly request: Request;
}

/** How a proxy is set up. */
export interface ProxyOptions<Context = unknown> {
  /** Makes the calls, with the server's credentials. Of any entry of this package. */
  readonly client: Pick<ManagementClient, Operation>;
  /**
   * Whether a call may be made; asked before anything is sent. Only `true` lets it pass: `false` answers 403, and a
   * `ProxyRefusal` what it says. What it throws is told to `onError`, and the page learns that the server failed (500).
   */
  readonly authorize: (call: ProxiedCall<Context>) => boolean | ProxyRefusal | PromiseLike<boolean | ProxyRefusal>;
  /** The calls that there are; others answer 403 before `authorize` is asked. Default: all. */
  readonly allow?: readonly Operation[] | undefined;
  /**
   * Origins of pages that may ask, beside the address that the request came to. Needed where a server before this one changes
   * the host or ends TLS, and the browser sends no `Sec-Fetch-Site`: name the address that people see. Adds no CORS headers.
   */
  readonly origins?: readonly string[] | undefined;
  /** The most bytes of a request's body or query. Default: 1048576. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Milliseconds for a call, the retries of `client` included. Should be less than the `timeout` of the page's client, which
   * would make the call again without knowing how this one ended. A shorter `deadline` of `client` holds. Default: 9000.
   */
  readonly deadline?: number | undefined;
  /**
   * Told what the page is not: what `authorize` threw, and the errors of `client` that are no refusal of what the page asked
   * for. What it throws is ignored. Nothing is logged by itself.
   */
  readonly onError?: ((error: unknown, about: ProxyErrorContext) => unknown) | undefined;
}

/** Answers a page's requests. Never rejects. */
export type ProxyHandler<Context = unknown> = (
  request: Request,
  ...context: unknown extends Context ? [context?: Context] : [context: Context]
) => Promise<Response>;

/**
 * Makes a handler that makes the calls of pages with the server's credentials. In the page:
 * `new ManagementClient({ host: "/api/genauth" })`, where the handler gets `/api/genauth/*`.
 *
 * It takes only the API's own paths and methods, bodies of JSON up to `maxBodyBytes`, and requests of pages on its own origin;
 * checks the input by the same rules as the client; asks `authorize`; and passes on the service's envelope and none of its
 * headers. The page's client gets the same errors as if it had made the call itself, but for the server's own troubles: its
 * `statusCode` is then 500 (the server), 502 (the service does not answer it, or refuses its credentials) or 504 (not in time).
 *
 * Throws a `GenAuthError` of kind `config` if an option is missing, misspelt or of no use.
 *
 * @example
 * ```ts
 * const handler = createProxyHandler({
 *   client: new ManagementClient({ accessKeyId, accessKeySecret }),
 *   async authorize({ operation, request }) {
 *     const session = await sessionOf(request);
 *     if (!session) return { status: 401, message: "not signed in" };
 *     return session.isAdministrator || operation.startsWith("get");
 *   },
 * });
 * export { handler as GET, handler as POST };
 * ```
 */
export function createProxyHandler<Context = unknown>(options: ProxyOptions<Context>): ProxyHandler<Context>;

/** A request of `node:http`, or of what is built on it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  /** The method, `GET` if absent. */
  readonly method?: string | undefined;
  /** The path and the query. */
  readonly url?: string | undefined;
  /** The headers. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A response of `node:http`, or of what is built on it. */
export interface NodeResponse {
  /** Whether the headers are on their way. */
  readonly headersSent: boolean;
  /** Sends status and headers. */
  writeHead(status: number, headers?: Record<string, string | string[]>): unknown;
  /** Sends a part of the body. */
  write(part: Uint8Array): boolean;
  /** Ends the answer. */
  end(): unknown;
}

/**
 * Makes a listener for `http.createServer`, Express and the like of a handler, which gets Node's request as its second argument.
 * It works before and after `express.json()`. When the client goes away, the request's `signal` aborts, and the call with it.
 * The handler of `createProxyHandler` is faster than a function around it: it goes without the streams of web requests.
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
    /** Address that people see, such as `https://console.example`, in place of what the `Host` header says. */
    readonly origin?: string | undefined;
  },
): (req: Req, res: Res) => Promise<void>;
