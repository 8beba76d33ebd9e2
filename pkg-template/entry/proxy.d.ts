import type { ManagementClient, schemas } from "./index.js";

/** Name of a call, as in `client.createDepartment`. */
export type Operation = keyof typeof schemas;

/**
 * The calls that only read and whose answers have no place for a secret, for `allow` and `authorize`. Frozen; a later version of
 * this package may have more.
 *
 * What they read can still be personal: names, members, what custom fields hold.
 *
 * @example
 * ```ts
 * authorize: ({ operation, session }) => session.isAdministrator || readOperations.includes(operation),
 * ```
 */
export const readOperations: readonly Operation[];

/**
 * The calls that only read, but whose answers have a place for secrets: those that give users with their `identities`, which have
 * fields for tokens of other services, and those that give applications. Frozen; a later version may have more.
 *
 * No name stands in `readOperations` as well. Give them to people who may see such secrets.
 *
 * @example
 * ```ts
 * allow: [...readOperations, ...secretReadOperations],
 * ```
 */
export const secretReadOperations: readonly Operation[];

/** What a call takes. */
export type InputOf<Name extends Operation> = Parameters<ManagementClient[Name]>[0];

/** A request for a call of which nothing but its head was read. */
export interface ProxiedRequest<Context = unknown> {
  /**
   * Which call. Where several calls have the method and the path of the request, it is asked about each in their order until it
   * lets one pass, and then about the one that the input decides for.
   */
  readonly operation: Operation;
  /** The page's request, for cookies and headers. Its body belongs to the proxy: reading it here fails the request. */
  readonly request: Request;
  /** What the handler was given as its second argument; from `toNodeListener`, Node's own request. */
  readonly context: Context;
}

/** Who is asking, as `authenticate` found out. */
export interface ProxySession<Session = unknown> {
  /** What `authorize` is told beside the call. `undefined`, `null`, `false`, `0` and `""` are no session. */
  readonly session: Session;
}

/** One call that a page asks for. Comparing `operation` tells the type of `input`. */
export type ProxiedCall<Context = unknown, Session = unknown> = {
  readonly [Name in Operation]: {
    /** Which call. */
    readonly operation: Name;
    /**
     * What the page gave, checked by the rules of the call, the parameters of its path among the other fields; `tenantId` is the one that will be sent, that of the server's
     * client where the call has that field.
     */
    readonly input: InputOf<Name>;
    /** The page's request, for cookies and headers. Its body cannot be read any more: it became `input`. */
    readonly request: Request;
    /** What the handler was given as its second argument; from `toNodeListener`, Node's own request. */
    readonly context: Context;
    /** What `authenticate` gave as `session`; `undefined` where it gave `true`, or there is none. */
    readonly session: Exclude<Session, null | undefined>;
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
  /** Which call. Absent where the request did not get so far. Before the input is known, the first that it may be. */
  readonly operation?: Operation | undefined;
  /** The page's request. */
  readonly request: Request;
}

/** What makes the calls of a proxy. */
export type ProxyClient = Pick<ManagementClient, Operation>;

/** How a proxy is set up. Own properties count, and each is read once. */
export interface ProxyOptions<Context = unknown, Session = unknown> {
  /**
   * Makes the calls, with the server's credentials. Of any entry of this package. A function is asked for it by the first
   * request, once for all, and again by the next request if it threw, rejected or gave no client: then the page learns that the
   * server failed (500), and `onError` why. With a function nothing is made where the module is only evaluated, as in a build.
   */
  readonly client: ProxyClient | (() => ProxyClient | PromiseLike<ProxyClient>);
  /**
   * Who is asking; asked before a byte of the body is read, so that strangers cost the server next to nothing. `{ session }`
   * lets the request pass on to `authorize`, which is told the session, and so does `true`. Everything else refuses it, as
   * with `authorize`. Default: everybody passes on.
   */
  readonly authenticate?:
    | ((
        request: ProxiedRequest<Context>,
      ) => boolean | ProxyRefusal | ProxySession<Session> | PromiseLike<boolean | ProxyRefusal | ProxySession<Session>>)
    | undefined;
  /**
   * Whether a call may be made; asked before anything is sent. Only `true` lets it pass: `false` answers 403, and a
   * `ProxyRefusal` what it says. What it throws is told to `onError`, and the page learns that the server failed (500).
   *
   * It knows the call and its input, not what the directory holds: it cannot keep the administrator of one department to
   * their part of the tree. See "Administrators of a part" in the README.
   */
  readonly authorize: (call: ProxiedCall<Context, Session>) => boolean | ProxyRefusal | PromiseLike<boolean | ProxyRefusal>;
  /**
   * Names of the calls that pages may make; others answer 403 before `authenticate` is asked. There is no default: a later version
   * of this package has more calls, which must not be open because it was installed. `readOperations` and `secretReadOperations`
   * have those that only read.
   */
  readonly allow: readonly Operation[];
  /**
   * Origins of pages that may ask, beside the address that the request came to. Needed where a server before this one changes
   * the host or ends TLS, and the browser sends no `Sec-Fetch-Site`: name the address that people see. Adds no CORS headers.
   */
  readonly origins?: readonly string[] | undefined;
  /**
   * Names under which the server may be asked, such as `console.example`, without a port; others answer 421. Needed against
   * DNS rebinding where not every request shows who is signed in, above all on `localhost` and in a company's network: there
   * a stranger's page can reach the server under a name of its own, and counts as of the same origin. Default: every name.
   */
  readonly hosts?: readonly string[] | undefined;
  /** The most bytes of a request's body or query. Default: 1048576. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Milliseconds for a request, from its arrival to its answer: reading the body (408 if it does not come), `authenticate` and
   * `authorize` (504), and with what is left the call, the retries of `client` included (504). Should be less than the
   * `timeout` of the page's client, which would make the call again without knowing how this one ended. A shorter `deadline`
   * of `client` holds for the call. Default: 9000.
   */
  readonly deadline?: number | undefined;
  /**
   * Told what the page is not: what a function for `client`, `authenticate` or `authorize` threw, that they gave no answer in
   * time, that a request's body was read before the proxy got it, and the errors of `client` that are no refusal of what the page
   * asked for. What it throws is ignored. Nothing is logged by itself.
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
 * The method and the path of a request say which call it is. Where several calls share both, it is the first of those in `allow`
 * whose rules the input meets, in the order of the tables of calls in the README.
 *
 * It takes only the API's own paths and methods, bodies of JSON up to `maxBodyBytes`, and requests of pages on its own origin;
 * asks `authenticate`; checks the input by the same rules as the client; refuses another tenant than the client's; asks
 * `authorize`; and passes on the service's envelope and none of its headers. The page's client gets the same errors as if it
 * had made the call itself, but for the server's own troubles: its `statusCode` is then 500 (the server), 502 (the service does
 * not answer it, or refuses its credentials) or 504 (not in time).
 *
 * Throws a `GenAuthError` of kind `config` if an option is missing, misspelt, of no use or cannot be read. Where `client` is a
 * function, a name in `allow` that is no call is found at the first request, which answers 500.
 *
 * @example
 * ```ts
 * const handler = createProxyHandler({
 *   client: () => new ManagementClient({ accessKeyId, accessKeySecret }),
 *   async authenticate({ request }) {
 *     const session = await sessionOf(request);
 *     return session ? { session } : { status: 401, message: "not signed in" };
 *   },
 *   allow: [...readOperations, "updateDepartment"],
 *   authorize: ({ operation, session }) => session.isAdministrator || readOperations.includes(operation),
 * });
 * export { handler as GET, handler as POST, handler as PUT, handler as DELETE };
 * ```
 */
export function createProxyHandler<Context = unknown, Session = unknown>(
  options: ProxyOptions<Context, Session>,
): ProxyHandler<Context>;

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
 * It works before and after `express.json()`; where a parser keeps the body elsewhere, put it back first
 * (`request.raw.body = request.body` in Fastify, `ctx.req.body = ctx.request.body` in Koa). When the client goes away, the request's `signal` aborts, and the call with it.
 * The handler of `createProxyHandler` is faster than a function around it: it goes without the streams of web requests.
 *
 * Answers 405 to methods that no `Request` can have, such as `TRACE`, and ends the connection after a 408. Throws a
 * `GenAuthError` of kind `config` if the handler is no function, or an option is misspelt or no origin.
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
