declare const handler: import("genauth-management/proxy").ProxyHandler;
export { handler };
