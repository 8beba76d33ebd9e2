// The same in a file that is CommonJS by its name.
import http = require("node:http");
import genauth = require("genauth-management");
import proxy = require("genauth-management/proxy");

const client = new genauth.ManagementClient({ accessToken: "t" });
http.createServer(
  proxy.toNodeListener(proxy.createProxyHandler({ client, allow: proxy.readOperations, authorize: () => false })),
);
