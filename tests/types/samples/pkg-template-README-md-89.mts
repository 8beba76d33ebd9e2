export {};
























































































import { ManagementClient } from "genauth-management";
import { EnvHttpProxyAgent, fetch } from "undici";

const dispatcher = new EnvHttpProxyAgent(); // or `new Agent({ connect: { ca } })` for a certificate
const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});
