// For the compiler that checks the helpers of the tests, which runs before their suites have installed what they use.

declare module "authing-node-sdk";
declare module "authing-node-sdk/*";
declare module "esbuild";
declare module "fast-check";
declare module "playwright-core";
declare module "zod";

/** What a test leaves on a page. */
interface Window {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it left
  [name: string]: any;
}
