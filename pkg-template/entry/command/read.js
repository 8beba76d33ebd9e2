// Reading an organization, with progress.
import { startProgress } from "./progress.js";
import { CONCURRENCY } from "./service.js";
/** @import { ManagementClient } from "genauth-management" */
/** @import { ReadOrganizationOptions, ReadProgress } from "genauth-management/org" */
/** @import { Context } from "./types.js" */

/**
 * @param {Context} context
 * @param {ManagementClient} client
 * @param {ReadOrganizationOptions} options
 */
export async function readService(context, client, options) {
  const { readOrganization } = await context.modules.org();
  const progress = startProgress("reading", context);
  const onProgress = (/** @type {ReadProgress} */ state) => progress.tell(state);
  const { lang, signal } = context;
  try {
    return await readOrganization(client, { ...options, concurrency: CONCURRENCY, lang, signal, onProgress });
  } finally {
    progress.end();
  }
}
