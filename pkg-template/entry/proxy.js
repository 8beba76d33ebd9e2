// `genauth-management/proxy`: a server's side of a page's client. The page asks its own server as if that were the service;
// the server knows who is asking, and has the access key.
import { makeClient } from "./proxy/client.js";
import { startDeadline } from "./proxy/deadline.js";
import { failed, tooLate, unauthorizable } from "./proxy/failure.js";
import { checkHost } from "./proxy/host.js";
import { bodyOf, readInput } from "./proxy/input.js";
import { direct } from "./proxy/node.js";
import { checkOrigin } from "./proxy/origin.js";
import { authenticate, authorize } from "./proxy/permission.js";
import { answer, isRefusal, Refusal, refusalAnswer } from "./proxy/refusal.js";
import { readSettings } from "./proxy/settings.js";
import { checkTenantHeaders, settleTenant } from "./proxy/tenant.js";

export { toNodeListener } from "./proxy/node.js";

const ROOT = "/api/v3/";
// What a path with these means depends on who reads it.
const AMBIGUOUS = /\/\/|\\|%2e|%2f|%5c/i;

const NOBODY = { session: undefined };

export function createProxyHandler(options) {
  const settings = readSettings(options);
  const answerTo = async (request, context, readBody) => {
    const about = { request };
    try {
      return await pass(request, context, readBody, settings, about);
    } catch (thrown) {
      const refusal = isRefusal(thrown) ? thrown : unauthorizable({ error: thrown });
      if (refusal.trouble) tell(settings, refusal.trouble.error, about);
      return refusalAnswer(refusal, request);
    }
  };
  const handler = async (request, context) => {
    const { body, ...head } = await answerTo(request, context, bodyOf(request));
    return new Response(body, head);
  };
  direct.set(handler, answerTo);
  return handler;
}

async function pass(request, context, readBody, settings, about) {
  const deadline = startDeadline(settings.deadline);
  const url = new URL(request.url);
  checkHost(request, url, settings.hosts);
  if (!settings.client) await makeClient(settings, deadline);
  const call = find(request, url.pathname, settings.calls);
  checkOrigin(request, url, settings.origins);
  checkTenantHeaders(request, settings);
  const { operation } = call;
  about.operation = operation;
  if (!settings.allowed.has(operation)) {
    throw new Refusal(403, [`${operation} is not allowed here`, `此处不允许调用 ${operation}`]);
  }
  const isOpen = settings.authenticate === undefined;
  const { session } = isOpen ? NOBODY : await authenticate({ operation, request, context }, settings, deadline);
  const input = checked(call, await readInput(request, readBody, url, call, settings.maxBodyBytes, deadline));
  settleTenant(call, input, settings);
  await authorize({ operation, input, request, context, session }, settings, deadline);
  return make(operation, input, request, settings, deadline.left());
}

function find({ method }, path, calls) {
  const place = path.lastIndexOf(ROOT);
  const call = place < 0 || AMBIGUOUS.test(path) ? undefined : calls.get(path.slice(place));
  if (!call) throw new Refusal(404, ["there is no such call", "没有此接口"]);
  if (call.method !== method) {
    const texts = [`${call.operation} is a ${call.method}`, `${call.operation} 应使用 ${call.method} 方法`];
    throw new Refusal(405, texts, { headers: { allow: call.method } });
  }
  return call;
}

function checked(call, given) {
  const found = call.check(given);
  if (!Array.isArray(found)) return found;
  throw new Refusal(400, ["the input was refused", "输入未通过检查"], { failure: { issues: found } });
}

async function make(operation, input, { signal }, { client, callDeadline = Infinity }, left) {
  if (left === 0) throw tooLate();
  try {
    const deadline = Math.min(left, callDeadline);
    return answer(200, await client[operation](input, { signal: signal ?? undefined, deadline }));
  } catch (error) {
    // Who went away broke nothing.
    throw failed(error, operation, !signal?.aborted);
  }
}

/** Its own throw, also a later one, must not become the answer nor end the process. */
function tell({ onError }, error, about) {
  try {
    onError?.(error, about)?.then?.(() => {}, () => {});
  } catch {
    // It is the hook's own business.
  }
}
