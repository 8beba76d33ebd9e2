import type { ManagementClient, schemas } from "./index.js";

/** Name of a call, as in `client.createDepartment`. */
export type Operation = keyof typeof schemas;

/**
 * The calls that only read and whose responses have no field for a secret, for `allow` and `authorize`. Frozen. A later version
 * of this package may have more.
 *
 * What they return may still be personal data: names, members, values of custom fields.
 *
 * @example
 * ```ts
 * authorize: ({ operation, session }) => session.isAdministrator || readOperations.includes(operation),
 * ```
 */
export const readOperations: readonly Operation[];

/**
 * The calls that only read, but whose responses have fields for secrets: those that return users with `identities`, which have
 * fields for tokens of other services, and those that return applications. Frozen. A later version may have more.
 *
 * None of them is in `readOperations`. Allow them only to people who may see such secrets.
 *
 * @example
 * ```ts
 * allow: [...readOperations, ...secretReadOperations],
 * ```
 */
export const secretReadOperations: readonly Operation[];

/** A module of the API's documentation, as in `calls.role`. */
export type Module =
  | "organization"
  | "tenantOrganization"
  | "user"
  | "role"
  | "group"
  | "customField"
  | "post"
  | "resource"
  | "auditLog"
  | "webhook"
  | "dataPermission"
  | "application"
  | "identitySource"
  | "security"
  | "message"
  | "pipeline"
  | "metering"
  | "event"
  | "publicAccount"
  | "multiTenant"
  | "tenantMember"
  | "approval"
  | "syncCenter"
  | "metadata"
  | "terminalDevice"
  | "riskList"
  | "ldapServer"
  | "accessKey"
  | "signupWhitelist"
  | "verify"
  | "invitation";

/** The calls of a module. */
export interface ModuleCalls {
  /** Every call of the module, those that return secrets included. */
  readonly all: readonly Operation[];
  /** The calls that only read and whose responses have no field for a secret. They are in `readOperations`. */
  readonly reads: readonly Operation[];
  /** The calls that only read, but whose responses have fields for secrets. They are in `secretReadOperations`. */
  readonly secretReads: readonly Operation[];
  /** The calls that change something. */
  readonly writes: readonly Operation[];
}

/**
 * The calls of each module of the API's documentation, for `allow` and `authorize`. Frozen.
 *
 * A later version of this package may have more calls in a module: that suits `authorize`; in `allow`, write out the names if
 * an update must open no further call.
 *
 * @example
 * ```ts
 * allow: [...calls.role.all, ...calls.user.reads],
 * ```
 */
export const calls: { readonly [Name in Module]: ModuleCalls };

/** Input of a call. */
export type InputOf<Name extends Operation> = Parameters<ManagementClient[Name]>[0];

/** A request for a call, of which only the head was read. */
export interface ProxiedRequest<Context = unknown> {
  /**
   * Name of the call. If several calls share the method and the path of the request, `authenticate` is called for each in order
   * until it lets one pass, and then for the one that the input selects.
   */
  readonly operation: Operation;
  /** The page's request, for cookies and headers. Do not read its body: the proxy needs it, and the request would fail. */
  readonly request: Request;
  /** Second argument of the handler; with `toNodeListener`, Node's own request. */
  readonly context: Context;
}

/** The session that `authenticate` found. */
export interface ProxySession<Session = unknown> {
  /** Passed to `authorize`. `undefined`, `null`, `false`, `0` and `""` are no session. */
  readonly session: Session;
}

/** A call that a page requests. A comparison of `operation` narrows the type of `input`. */
export type ProxiedCall<Context = unknown, Session = unknown> = {
  readonly [Name in Operation]: {
    /** Name of the call. */
    readonly operation: Name;
    /**
     * Input of the page, checked by the rules of the call, with the parameters of its path among the other fields. If the call has a
     * `tenantId`, it is that of the server's client, which will be sent.
     */
    readonly input: InputOf<Name>;
    /** The page's request, for cookies and headers. Its body is already read: it is `input`. */
    readonly request: Request;
    /** Second argument of the handler; with `toNodeListener`, Node's own request. */
    readonly context: Context;
    /** `session` that `authenticate` returned; `undefined` if it returned `true` or is not set. */
    readonly session: Exclude<Session, null | undefined>;
    /**
     * Resolves to what the call would touch: departments, users, and how far it goes. Reads from the service what the input does
     * not say, when it is first called; without a call nothing is read. Rejects if that fails; if `authorize` rejects with that
     * error, the page gets the response that such an error gets (404, 502, 504 …), and nothing is sent.
     */
    readonly touches: () => Promise<Touches>;
  };
}[Operation];

/** A refusal of a call. */
export interface ProxyRefusal {
  /** HTTP status and `statusCode` of the response, 400 to 599: 401 if not signed in, 403 if not permitted. */
  readonly status: number;
  /** Text for people: part of the `message` of the page's error, and its `serviceMessage`. Default: empty. */
  readonly message?: string | undefined;
}

/** Second argument of `onError`. */
export interface ProxyErrorContext {
  /** Name of the call. Absent if the request failed before that was known; the first possible call before the input is known. */
  readonly operation?: Operation | undefined;
  /** The page's request. */
  readonly request: Request;
}

/** The client of a proxy. */
export type ProxyClient = Pick<ManagementClient, Operation>;

/** Options of a proxy. Only own properties count, and each is read once. */
export interface ProxyOptions<Context = unknown, Session = unknown> {
  /**
   * Client with the server's credentials, from any entry of this package; or a function that returns one, also as a promise. The
   * function is called at the first request, once for all requests. If it throws, rejects or returns no client, the page gets 500,
   * `onError` gets the reason, and the next request calls it again. With a function, no client is created in a build that only
   * evaluates the module.
   */
  readonly client: ProxyClient | (() => ProxyClient | PromiseLike<ProxyClient>);
  /**
   * Identifies the user, before any of the body is read, so that strangers cost the server almost nothing. `{ session }` passes
   * the request and the session on to `authorize`; `true` passes it on without a session. Everything else refuses it, as in
   * `authorize`. Default: every request passes.
   */
  readonly authenticate?:
    | ((
        request: ProxiedRequest<Context>,
      ) => boolean | ProxyRefusal | ProxySession<Session> | PromiseLike<boolean | ProxyRefusal | ProxySession<Session>>)
    | undefined;
  /**
   * Decides whether a call may be made, before anything is sent. Only `true` allows it: `false` gives 403, a `ProxyRefusal` its
   * status. An error that it throws goes to `onError`, and the page gets 500.
   *
   * The input alone does not tell what a call changes. `touches` does, and `withinDepartments` limits the administrators of
   * departments to their part of the tree.
   */
  readonly authorize: (call: ProxiedCall<Context, Session>) => boolean | ProxyRefusal | PromiseLike<boolean | ProxyRefusal>;
  /**
   * Names of the calls that pages may make; others get 403 before `authenticate` is called. There is no default: a later version
   * of this package has more calls, which an update must not open. `readOperations` and `secretReadOperations` list the calls
   * that only read.
   */
  readonly allow: readonly Operation[];
  /**
   * Origins of pages that may send requests, in addition to the address of the request itself. Needed if a reverse proxy changes
   * the host or terminates TLS and the browser sends no `Sec-Fetch-Site`: give the address that users see. Adds no CORS headers.
   * Default: none.
   */
  readonly origins?: readonly string[] | undefined;
  /**
   * Host names of this server, such as `console.example`, without a port; requests to others get 421. Needed against DNS
   * rebinding if not every request carries a session, above all on `localhost` and in a company network: there a foreign page can
   * reach the server under its own host name, and counts as the same origin. Default: every name.
   */
  readonly hosts?: readonly string[] | undefined;
  /** The most bytes of a request's body or query. Default: 1048576. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Milliseconds for a request, from its arrival to its response: to read the body (else 408), for `authenticate` and `authorize`
   * (else 504), and the rest for the call with the retries of `client` (else 504). Must be less than the `timeout` of the page's
   * client, which would otherwise repeat the call without knowing its outcome. A shorter `deadline` of `client` applies to the
   * call. Default: 9000.
   */
  readonly deadline?: number | undefined;
  /**
   * Called with each change that `authorize` allowed, before it is sent, for a log of changes. If it throws or rejects, nothing is
   * sent, the page gets 500 and `onError` the error. A function that it returns is called with how the change ended; the
   * response waits for it, and an error that it throws goes to `onError` alone. Both count towards `deadline`.
   */
  readonly onChange?: ((change: ProxiedChange<Context, Session>) => ChangeListener | PromiseLike<ChangeListener>) | undefined;
  /**
   * Called with the errors that the page does not see: those that `client`, `authenticate` or `authorize` threw, that they did not
   * settle in time, that the request body was already read, and errors of the client that are not a refusal of the page's call.
   * An error that it throws is ignored. The proxy itself logs nothing.
   */
  readonly onError?: ((error: unknown, about: ProxyErrorContext) => unknown) | undefined;
}

/** Handles a page's requests. Never rejects. */
export type ProxyHandler<Context = unknown> = (
  request: Request,
  ...context: unknown extends Context ? [context?: Context] : [context: Context]
) => Promise<Response>;

/**
 * Creates a handler that makes the calls of pages with the server's credentials. In the page, use
 * `new ManagementClient({ host: "/api/genauth" })`, if the handler is mounted at `/api/genauth/*`.
 *
 * The method and the path of a request determine the call. If several calls share both, it is the first one in `allow` whose
 * rules the input meets, in the order of their names.
 *
 * It accepts only the API's own paths and methods, JSON bodies up to `maxBodyBytes`, and requests from pages on its own origin;
 * calls `authenticate`; checks the input by the same rules as the client; refuses a tenant other than the client's; calls
 * `authorize`; and passes on the service's envelope, without its headers. The page's client gets the same errors as if it had
 * made the call itself. Only failures of the server itself differ: their `statusCode` is 500 (the server failed), 502 (the service
 * did not respond to it, or refused its credentials) or 504 (timeout).
 *
 * Throws a `GenAuthError` of kind `config` if an option is missing, misspelt, invalid or unreadable. If `client` is a function, an
 * unknown call in `allow` is found at the first request, which gets 500.
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
