// The package's proxy in front of the API: it has the access key, and decides who may make which call.
import { ManagementClient } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";

/**
 * @import { IncomingMessage } from "node:http"
 * @import { ManagementClientOptions } from "genauth-management"
 * @import { Operation } from "genauth-management/proxy"
 * @import { Person } from "./people.mjs"
 */

/** What everybody who is signed in may call. @type {Operation[]} */
const READS = [
  "getOrganization",
  "listOrganizations",
  "searchOrganizations",
  "getDepartment",
  "getAllDepartments",
  "listChildrenDepartments",
  "searchDepartmentsList",
  "listDepartmentMembers",
  "searchDepartmentMembers",
  "getUserDepartments",
  "getUser",
  "getUserBatch",
  "listUsers",
];

/** What only administrators may call. @type {Operation[]} */
const WRITES = [
  "createOrganization",
  "updateOrganization",
  "deleteOrganization",
  "createDepartment",
  "updateDepartment",
  "updateNodeStatus",
  "deleteDepartment",
  "addDepartmentMembers",
  "removeDepartmentMembers",
  "setUserDepartments",
];

/** Messages that the page shows, in its language. */
const TEXTS = {
  "en-US": {
    signedOut: "Nobody is signed in, or the session has ended",
    /** @param {string} name */
    readOnly: (name) => `${name} may look at everything, but only an administrator may change it`,
  },
  "zh-CN": {
    signedOut: "尚未登录或登录已过期",
    /** @param {string} name */
    readOnly: (name) => `${name} 可以查看所有内容，但只有管理员可以修改`,
  },
};

/**
 * `personOf(header)` gives the person of a Cookie header, `origin` is the public one behind a reverse proxy, and `log` gets the
 * errors that the page must not see. The other options are the client's: host and access key.
 *
 * @typedef {object} ProxyOptions
 * @property {(header: string) => Person | undefined} personOf
 * @property {string | undefined} [origin]
 * @property {(text: string) => void} log
 */

/**
 * A listener for requests below `/api/genauth`.
 *
 * @param {ProxyOptions & ManagementClientOptions} options
 */
export function createGenAuth({ personOf, origin, log, ...access }) {
  /** @param {keyof typeof TEXTS} language */
  function handlerIn(language) {
    const texts = TEXTS[language];
    /** @type {typeof createProxyHandler<IncomingMessage, Person>} */
    const create = createProxyHandler;
    return create({
      client: new ManagementClient({ ...access, lang: language }),
      // The rest of the API is closed, also to administrators: this page does not use it.
      allow: [...READS, ...WRITES],
      // Asked before the body is read, so that a request without a session costs little.
      authenticate({ request }) {
        const person = personOf(request.headers.get("cookie") ?? "");
        return person ? { session: person } : { status: 401, message: texts.signedOut };
      },
      authorize({ operation, session: person }) {
        if (person.role === "administrator" || READS.includes(operation)) return true;
        return { status: 403, message: texts.readOnly(person.displayName) };
      },
      // The text of an error holds neither an input nor a key.
      onError: (error, { operation = "a request" }) => log(`${operation}: ${error}`),
    });
  }

  // One client for each language, because the service answers in the language of its client.
  const handlers = { "en-US": handlerIn("en-US"), "zh-CN": handlerIn("zh-CN") };
  /** @param {Request} request @param {IncomingMessage} context */
  const answer = (request, context) => {
    const language = request.headers.get("x-genauth-lang")?.startsWith("zh") ? "zh-CN" : "en-US";
    return handlers[language](request, context);
  };
  return toNodeListener(answer, { origin });
}
