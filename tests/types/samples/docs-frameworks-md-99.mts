declare const handler: import("genauth-management/proxy").ProxyHandler;
declare const app: {
  use(path: string, listener: object): void;
  all(path: string, answer: (c: { req: { raw: Request } }) => unknown): void;
};
export {};

app.all("/api/genauth/*", (c) => handler(c.req.raw, c));
