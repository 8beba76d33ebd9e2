export {};

import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { ManagementClient } from "genauth-management";
import { Agent, fetch } from "undici";

// The list takes the place of Node's own: without `rootCertificates` this client trusts the company's alone.
const ca = [...rootCertificates, readFileSync("/etc/ssl/company.pem", "utf8")];
const dispatcher = new Agent({ connect: { ca } });
const client = new ManagementClient({
  host: "https://genauth.company.example",
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});
