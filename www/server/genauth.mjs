// The way to the API: the package's proxy, with the key that only this process knows, and who may call what.
import { ManagementClient } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";

/** What the page reads. Everybody who is signed in may. */
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

/** What the page changes. Administrators may. */
const CHANGES = [
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

/** Shown to the person, so in the language that their page asks for. */
const TEXTS = {
  "en-US": {
    nobody: "Nobody is signed in, or the session has ended",
    mayLook: (name) => `${name} may look at everything, but only an administrator may change it`,
  },
  "zh-CN": {
    nobody: "尚未登录或登录已过期",
    mayLook: (name) => `${name} 可以查看所有内容，但只有管理员可以修改`,
  },
};

/**
 * A listener for what comes below `/api/genauth`. `personOf` gives the person whom a Cookie header belongs to, `origin` is that
 * of the page behind a reverse proxy, and `log` is told what the page is not.
 */
export function createGenAuth({ personOf, origin, log, ...access }) {
  function handlerIn(language) {
    const texts = TEXTS[language];
    return createProxyHandler({
      client: new ManagementClient({ ...access, lang: language }),
      // The rest of the API is closed, also to administrators: this page has no use for it.
      allow: [...READS, ...CHANGES],
      // Before the body is read, or strangers could have theirs read and checked.
      authenticate({ request }) {
        const person = personOf(request.headers.get("cookie") ?? "");
        return person ? { session: person } : { status: 401, message: texts.nobody };
      },
      authorize({ operation, session: person }) {
        if (person.role === "administrator" || READS.includes(operation)) return true;
        return { status: 403, message: texts.mayLook(person.displayName) };
      },
      // Neither an input nor a key is in the text of an error.
      onError: (error, { operation = "a request" }) => log(`${operation}: ${error}`),
    });
  }

  // A client for each language, since the service answers in the language of who asks it.
  const handlers = { "en-US": handlerIn("en-US"), "zh-CN": handlerIn("zh-CN") };
  const answer = (request, context) => {
    const language = request.headers.get("x-genauth-lang")?.startsWith("zh") ? "zh-CN" : "en-US";
    return handlers[language](request, context);
  };
  return toNodeListener(answer, { origin });
}
