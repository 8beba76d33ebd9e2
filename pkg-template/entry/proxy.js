// `genauth-management/proxy`: a server's side of a page's client. The page asks its own server as if that were the service;
// the server knows who is asking, and has the access key.
import { checkOrigin } from "./proxy/origin.js";
import { failed, unauthorizable } from "./proxy/failure.js";
import { bodyOf, readInput } from "./proxy/input.js";
import { direct } from "./proxy/node.js";
import { answer, Refusal, refusalAnswer } from "./proxy/refusal.js";
import { readSettings } from "./proxy/settings.js";

export { toNodeListener } from "./proxy/node.js";

const ROOT = "/api/v3/";
// What a path with these means depends on who reads it.
const AMBIGUOUS = /\/\/|\\|%2e|%2f|%5c/i;

export function createProxyHandler(options) {
  const settings = readSettings(options);
  const answerTo = async (request, context, readBody) => {
    const about = { request };
    try {
      return await pass(request, context, readBody, settings, about);
    } catch (thrown) {
      if (thrown instanceof Refusal) return refusalAnswer(thrown, request);
      tell(settings, thrown, about);
      return refusalAnswer(unauthorizable(), request);
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
  const url = new URL(request.url);
  const call = find(request, url.pathname, settings.calls);
  checkOrigin(request, url, settings.origins);
  checkTenant(request, settings);
  const { operation } = call;
  about.operation = operation;
  if (!settings.allowed.has(operation)) {
    throw new Refusal(403, [`${operation} is not allowed here`, `此处不允许调用 ${operation}`]);
  }
  const input = checked(call, await readInput(request, readBody, url, call, settings.maxBodyBytes));
  await permit({ operation, input, request, context }, settings);
  const { client, deadline } = settings;
  try {
    return answer(200, await client[operation](input, { signal: request.signal ?? undefined, deadline }));
  } catch (error) {
    const { refusal, isTrouble } = failed(error);
    // Who went away broke nothing.
    if (isTrouble && !request.signal?.aborted) tell(settings, error, about);
    throw refusal;
  }
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

/** The page's client has a `tenantId`, and would be answered for another tenant or none. */
function checkTenant({ headers }, { tenantId }) {
  const asked = headers.get("x-genauth-app-tenant-id") ?? headers.get("x-authing-app-tenant-id") ?? tenantId;
  if (asked === tenantId) return;
  const texts = [
    "`tenantId` is for the server's client to set, not for the page's",
    "`tenantId` 应由服务器端的客户端设置，而不是页面",
  ];
  throw new Refusal(400, texts);
}

function checked(call, given) {
  const found = call.check(given);
  if (!Array.isArray(found)) return found;
  throw new Refusal(400, ["the input was refused", "输入未通过检查"], { failure: { issues: found } });
}

/** Only `true` lets pass: a promise that was not awaited, a user object or nothing at all must not. */
async function permit(asked, { authorize }) {
  const said = await authorize(asked);
  if (said === true) return;
  if (said === false) throw new Refusal(403, ["not permitted", "没有权限"]);
  const { status, message = "" } = said ?? {};
  if (!Number.isInteger(status) || status < 400 || status > 599 || typeof message !== "string") {
    throw new TypeError("authorize: expected true, false or { status, message } with a status from 400 to 599");
  }
  throw new Refusal(status, message);
}

/** Its own throw, also a later one, must not become the answer nor end the process. */
function tell({ onError }, error, about) {
  try {
    onError?.(error, about)?.then?.(undefined, () => {});
  } catch {
    // It is the hook's own business.
  }
}
