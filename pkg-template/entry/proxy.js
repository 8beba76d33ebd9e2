// `genauth-management/proxy`: a server's side of a page's client. The page asks its own server as if that were the service;
// the server knows who is asking, and has the access key.
import { atCaller } from "./call-site.js";
import { beginChange, endOf } from "./proxy/change-log.js";
import { makeClient } from "./proxy/client.js";
import { startDeadline } from "./proxy/deadline.js";
import { failed, tooLate, unauthorizable, unread } from "./proxy/failure.js";
import { checkHost } from "./proxy/host.js";
import { bodyOf, readInput } from "./proxy/input.js";
import { direct } from "./proxy/node.js";
import { checkOrigin } from "./proxy/origin.js";
import { authorize, sessionsFor } from "./proxy/permission.js";
import { readerFor } from "./proxy/reader.js";
import { answer, isRefusal, langOf, refusalAnswer } from "./proxy/refusal.js";
import { allowedCalls, chooseByInput, findCalls } from "./proxy/routes.js";
import { readSettings } from "./proxy/settings.js";
import { checkTenantHeaders, settleTenant } from "./proxy/tenant.js";
import { touchesOf } from "./proxy/touches.js";
/** @import { About, AnyRequest, AnswerTo, ReadBody, Settings } from "./proxy/types.js" */

export { calls, readOperations, secretReadOperations } from "@built/reads";
export { toNodeListener } from "./proxy/node.js";
export { withinDepartments } from "./proxy/scope.js";

/** @type {typeof import("genauth-management/proxy").createProxyHandler} */
export function createProxyHandler(options) {
  const settings = atCaller(createProxyHandler, () => readSettings(options));
  /** @type {AnswerTo} */
  const answerTo = async (request, context, readBody) => {
    /** @type {About} */
    const about = { request };
    try {
      return await pass(request, context, readBody, settings, about);
    } catch (thrown) {
      const refusal = isRefusal(thrown) ? thrown : unauthorizable({ error: thrown });
      if (refusal.trouble) tell(settings, refusal.trouble.error, about);
      return refusalAnswer(refusal, request);
    }
  };
  /** @type {(request: Request, context?: unknown) => Promise<Response>} */
  const handler = async (request, context) => {
    const { body, ...head } = await answerTo(request, context, bodyOf(request));
    return new Response(body, head);
  };
  direct.set(handler, answerTo);
  return handler;
}

/**
 * @param {AnyRequest} request
 * @param {unknown} context
 * @param {ReadBody} readBody
 * @param {Settings} settings
 * @param {About} about
 */
async function pass(request, context, readBody, settings, about) {
  const deadline = startDeadline(settings.deadline);
  const url = new URL(request.url);
  checkHost(request, url, settings.hosts);
  if (!settings.client) await makeClient(settings, deadline);
  const { calls: known, values } = findCalls(request, url.pathname, settings.routes);
  checkOrigin(request, url, settings.origins);
  checkTenantHeaders(request, settings);
  const calls = allowedCalls(known, settings.allowed);
  about.operation = calls[0].operation;
  const sessions = sessionsFor({ request, context }, settings, deadline);
  await sessions.ofAny(calls);
  const inputOf = await readInput(request, calls[0].inQuery, values, readBody, url, settings.maxBodyBytes, deadline);
  const { call, input } = chooseByInput(calls, inputOf, langOf(request));
  const { operation } = call;
  about.operation = operation;
  const { session } = await sessions.of(call);
  settleTenant(call, input, settings);
  const reader = readerFor(settings, request, deadline);
  const asked = { operation, input, request, context, session, touches: touchesOf(operation, input, reader) };
  try {
    await authorize(asked, settings, deadline);
  } catch (thrown) {
    throw reader.isFailure(thrown) ? unread(thrown, !request.signal?.aborted) : thrown;
  }
  const end = await beginChange(settings, asked, deadline, (error) => tell(settings, error, { operation, request }));
  return make(operation, input, request, settings, deadline.left(), end);
}

/**
 * @param {string} operation
 * @param {unknown} input
 * @param {AnyRequest} request
 * @param {Settings} settings
 * @param {number} left
 * @param {Awaited<ReturnType<typeof beginChange>>} end
 */
async function make(operation, input, { signal }, { client, callDeadline = Infinity }, left, end) {
  /** @type {any} */
  let envelope;
  try {
    if (left === 0) throw tooLate();
    const deadline = Math.min(left, callDeadline);
    envelope = await client[operation](input, { signal: signal ?? undefined, deadline });
  } catch (error) {
    await end(endOf(error));
    // Who went away broke nothing.
    throw isRefusal(error) ? error : failed(error, operation, !signal?.aborted);
  }
  const { requestId, data } = Object(envelope);
  await end({ outcome: "done", requestId, data, error: undefined });
  return answer(200, envelope);
}

/**
 * Its own throw, also a later one, must not become the answer nor end the process.
 * @param {Settings} settings
 * @param {unknown} error
 * @param {About} about
 */
function tell({ onError }, error, about) {
  try {
    /** @type {any} */
    const said = onError?.(error, about);
    said?.then?.(
      () => {},
      () => {},
    );
  } catch {
    // It is the hook's own business.
  }
}
