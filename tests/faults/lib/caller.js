// Makes one call and tells what came of it: in Node and, the same file, in a page.
import { pass, restart, TIMEOUT } from "./still.js";
import { isGenAuthError, ManagementClient } from "genauth-management";

/** Of a client whose host is an address at which nobody listens: a `fetch` that goes to `host` after so many requests. */
function refusing(count, host) {
  let left = count;
  return (url, init) => {
    const { pathname, search } = new URL(url);
    return fetch(left-- > 0 ? url : `${host}${pathname}${search}`, init);
  };
}

/** Resolves to `{ data }` or `{ error }`, with the operations of the requests that were sent, in their order. */
export async function call({ method, input, options, token, held, refused, nowhere }) {
  restart();
  const sent = [];
  const client = new ManagementClient({
    ...options,
    ...(token && { accessToken: () => token }),
    ...(held && { timeout: TIMEOUT }),
    ...(refused && { host: nowhere, fetch: refusing(refused, options.host) }),
    onEvent(event) {
      if (event.type !== "request") return;
      sent.push(event.operation);
      pass();
    },
  });
  try {
    const { data } = await client[method](input);
    return { data, sent };
  } catch (error) {
    if (!isGenAuthError(error)) return { error: { kind: String(error) }, sent };
    return { error: error.toJSON(), sent };
  } finally {
    client.free();
  }
}
