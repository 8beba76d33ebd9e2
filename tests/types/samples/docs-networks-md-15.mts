export {};

import { ManagementClient } from "genauth-management";
import { EnvHttpProxyAgent, fetch } from "undici";

// Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY. `new ProxyAgent("http://proxy.example:3128")` names the proxy itself.
const dispatcher = new EnvHttpProxyAgent();
const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});
