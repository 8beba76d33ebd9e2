// The server's client where a function makes it: when the first request needs it, since a module that makes a handler is evaluated
// in places without secrets as well (a build, say).
import { answerOf } from "./permission.js";
import { settingsOf } from "./settings.js";
/** @import { Deadline, Settings } from "./types.js" */

/**
 * Asks for the client once, however many requests wait for it, and at the next request again if that failed.
 * @param {Settings} settings
 * @param {Deadline} deadline
 */
export async function makeClient(settings, deadline) {
  const end = () => {
    settings.making = undefined;
  };
  await answerOf("client", () => (settings.making ??= made(settings).finally(end)), undefined, deadline);
}

/** @param {Settings} settings */
async function made(settings) {
  const { makeClient, allow } = settings;
  Object.assign(settings, settingsOf(await makeClient?.(), allow));
}
