// In what the official client, authing-node-sdk 4, differs from this package. `tests/migrate` compares it with that client's own files.
/** @import { Texts } from "../types.js" */

/**
 * Calls whose arguments are one object here: the names of its fields, in the order of the official arguments.
 * @type {Record<string, readonly string[]>}
 */
export const POSITIONAL = {
  deleteAuth: ["authIds"],
  deleteById: ["id"],
  deleteRiskListPolicyById: ["id"],
  deleteUserListById: ["id"],
  pub: ["eventType", "eventData"],
  upload: ["private"],
};

/**
 * Fields that have another name here: the one that the service reads.
 * @type {Record<string, Record<string, string>>}
 */
export const RENAMED_FIELDS = {
  getTenantEnterpriseCertification: { tenantId: "tenant_id" },
  listTenantApplications: { ssoEnabled: "sso_enabled" },
};

/**
 * Methods that this package has under another name.
 * @type {Record<string, { here: string, change: Texts }>}
 */
export const RENAMED = {
  sub: {
    here: "subscribeEvents",
    change: [
      "is client.subscribeEvents({ code }, options) in this package, an async iterator: for await (… of …) in place of the callbacks",
      "在本包中是 client.subscribeEvents({ code }, options)，返回异步迭代器：用 for await (… of …) 代替回调函数",
    ],
  },
};

/** Fields of a request of `makeRequest` that this package takes; the official client takes all of axios. */
export const REQUEST_FIELDS = ["method", "url", "params", "data"];

/** What the official client assumes where an option is left out. */
export const OFFICIAL_HOST = "https://api.authing.cn";

/**
 * Options of the official client that are something else here, and what to do.
 * @type {Record<string, Texts>}
 */
export const OPTIONS = {
  rejectUnauthorized: [
    "accepted but ignored: the certificate is always checked; for a certificate authority of your own set NODE_EXTRA_CA_CERTS, or pass a fetch of your own",
    "可以传入但被忽略：证书始终会被校验；自有 CA 请设置 NODE_EXTRA_CA_CERTS，或传入自己的 fetch",
  ],
  tenantId: [
    "goes into the header …-app-tenant-id and the fields tenantId; the official client sends it as …-app-id",
    "写入请求头 …-app-tenant-id 和 tenantId 字段；原客户端写入的是 …-app-id",
  ],
};

/** Options that mean the same in both. `timeout` is in milliseconds in both. */
export const SAME_OPTIONS = ["accessKeyId", "accessKeySecret", "host", "lang", "retryTimes", "socketUri", "timeout"];

/**
 * Types of the official client's calls that have no name here, and what to write.
 * @type {Record<string, string>}
 */
export const OTHER_TYPES = { SendInviteTenantUserEmailDto: "Record<string, never>" };
