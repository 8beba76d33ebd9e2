import { ManagementClient } from "genauth-management";

/** A token rather than a key: no request differs from the one before by a date or a nonce, so a cache would know it again. */
export const client = new ManagementClient({
  host: process.env.GENAUTH_HOST,
  accessToken: process.env.GENAUTH_ACCESS_TOKEN,
});
