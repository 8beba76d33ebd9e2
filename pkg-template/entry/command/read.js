// Reading an organization, with progress.
import { startProgress } from "./progress.js";
import { CONCURRENCY } from "./service.js";
/** @import { ManagementClient } from "genauth-management" */
/** @import { Context, Progress } from "./types.js" */

/**
 * @param {Context} context
 * @param {ManagementClient} client
 * @param {{ organizationCode: string, scope?: string, people?: readonly unknown[], requestsPerSecond?: number }} options
 */
export async function readService(context, client, options) {
  const { readOrganization } = await context.modules.org();
  const progress = startProgress("reading", context);
  const onProgress = (/** @type {Progress} */ state) => progress.tell(state);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const { lang, signal } = context;
  try {
    return await readOrganization(client, { ...given, concurrency: CONCURRENCY, lang, signal, onProgress });
  } finally {
    progress.end();
  }
}
