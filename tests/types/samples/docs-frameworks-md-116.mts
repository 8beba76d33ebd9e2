declare const handler: import("genauth-management/proxy").ProxyHandler;
import { createServer } from "node:http";
declare const app: {
  use(path: string, listener: object): void;
  all(path: string, answer: (c: { req: { raw: Request } }) => unknown): void;
};
export {};

import { toNodeListener } from "genauth-management/proxy";

app.use("/api/genauth", toNodeListener(handler));
createServer(toNodeListener(handler)).listen(3000);
