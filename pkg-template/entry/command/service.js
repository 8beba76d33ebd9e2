// The service that the environment names.
import * as messages from "./messages.js";
import { refused } from "./stop.js";
/** @import { Context } from "./types.js" */

/** As many as the limit of 300 a second allows where a response takes a fifth of a second. */
export const CONCURRENCY = 64;

/**
 * The variables, complete: read before any work is done.
 * @param {Context["env"]} env
 */
export function credentialsOf(env) {
  const {
    GENAUTH_ACCESS_KEY_ID: accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: accessKeySecret,
    GENAUTH_ACCESS_TOKEN: accessToken,
  } = env;
  if (accessToken && (accessKeyId || accessKeySecret)) throw refused("ambiguous_credentials", messages.twoCredentials());
  if (accessToken) return { accessToken };
  if (accessKeyId && accessKeySecret) return { accessKeyId, accessKeySecret };
  /** @type {Array<[string, string | undefined]>} */
  const key = [
    ["GENAUTH_ACCESS_KEY_ID", accessKeyId],
    ["GENAUTH_ACCESS_KEY_SECRET", accessKeySecret],
  ];
  throw refused("missing_variables", messages.variablesMissing(key.filter(([, value]) => !value).map(([name]) => name)));
}

/**
 * @param {Context} context
 * @param {object} credentials
 */
export async function connect({ env, lang, modules }, credentials) {
  const { ManagementClient } = await modules.client();
  const host = env.GENAUTH_HOST ? { host: env.GENAUTH_HOST } : {};
  return new ManagementClient({ ...host, ...credentials, lang, maxConcurrency: CONCURRENCY });
}
