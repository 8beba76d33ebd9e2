// The vendor's own client and its own signing functions, unmodified.
import { createRequire } from "node:module";

// Its HTTP library heeds the proxies of the environment, also for loopback.
for (const name of ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]) delete process.env[name];

const require = createRequire(import.meta.url);

/** Sets the host of every other such client in the process as well: at most one host in a test file. */
export const { ManagementClient: OfficialClient } = require("authing-node-sdk");

export const { buildStringToSign, buildAuthorization } = require("authing-node-sdk/dist/utils/buildSignature.js");
