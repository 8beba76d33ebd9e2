// What the samples of the documentation take for granted: a client, a user, a session. Nothing leaves the machine.
import { ManagementClient } from "genauth-management";

const { GENAUTH_HOST: host, GENAUTH_ACCESS_TOKEN: token, GENAUTH_USER_ID } = process.env;
const send = globalThis.fetch;

Object.assign(globalThis, {
  fetch: (url, init) => send(url.replace("https://api.genauth.ai", host), init),
  client: new ManagementClient({ host, accessToken: token }),
  session: { token: async () => token },
  sessionOf: async (cookie) => cookie && { isAdministrator: true, departments: [] },
  userId: GENAUTH_USER_ID,
});
