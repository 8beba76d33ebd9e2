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
  "getDepartmentById",
  "getAllDepartments",
  "listChildrenDepartments",
  "searchDepartments",
  "searchDepartmentsList",
  "listDepartmentMembers",
  "listDepartmentMemberIds",
  "searchDepartmentMembers",
  "getUserDepartments",
  "getUser",
  "getUserBatch",
  "getUserGroups",
  "getUserRoles",
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
  "updateUser",
  "resignUser",
  "createUser",
];

/** The states that the page gives to an account by `updateUser`. @type {unknown[]} */
const STATUSES = ["Activated", "Suspended"];

/**
 * What the page may say of a new user. The call takes much more, such as a password, identities and a status, which would let an
 * administrator of the console sign in as that user, or skip a check that the service makes.
 */
const FIELDS_OF_NEW_USER = ["name", "email", "phone", "phoneCountryCode", "username", "departmentIds"];

/**
 * Whether the input of `updateUser` changes the status and nothing else. With a new password or email address, an administrator
 * of this console could sign in as anybody.
 *
 * @param {unknown} input
 */
function isStatusChange(input) {
  const { userId, status, ...others } = /** @type {Record<string, unknown>} */ (input);
  return Object.keys(others).length === 0 && STATUSES.includes(status);
}

/** Messages that the page shows, in its language. */
const TEXTS = {
  "en-US": {
    signedOut: "Nobody is signed in, or the session has ended",
    /** @param {string} name */
    readOnly: (name) => `${name} has view-only access. Ask an administrator to make changes`,
    onlyStatus: "Accounts can only be suspended and activated here",
    /** @param {string[]} fields */
    closedFields: (fields) => `The console may not set ${fields.join(", ")}`,
  },
  "zh-CN": {
    signedOut: "尚未登录或登录已过期",
    /** @param {string} name */
    readOnly: (name) => `${name} 仅可查看，如需修改请联系管理员`,
    onlyStatus: "此处只能暂停或恢复账号",
    /** @param {string[]} fields */
    closedFields: (fields) => `控制台不能设置 ${fields.join("、")}`,
  },
};

/** @param {object} input */
const closedFieldsOf = (input) => Object.keys(input).filter((field) => !FIELDS_OF_NEW_USER.includes(field));

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
      authorize({ operation, input, session: person }) {
        if (READS.includes(operation)) return true;
        if (person.role !== "administrator") return { status: 403, message: texts.readOnly(person.displayName) };
        if (operation === "updateUser" && !isStatusChange(input)) return { status: 403, message: texts.onlyStatus };
        const closed = operation === "createUser" ? closedFieldsOf(input) : [];
        return closed.length === 0 || { status: 403, message: texts.closedFields(closed) };
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
