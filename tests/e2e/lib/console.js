// The console in one browser for all tests of a file: built and started before them, closed after them.
import { after, before } from "node:test";
import { build, open as openIn, startBrowser } from "./page.js";

export * from "./page.js";

// A page is here for seconds. What is compiled to be fast later takes more time than it saves.
const UNOPTIMISED = "--js-flags=--no-opt --no-maglev";

let browser;
before(async () => {
  build();
  browser = await startBrowser(UNOPTIMISED);
});
after(() => browser?.close());

/** As `open` of page.js, in that browser. */
export const open = (t, options) => openIn(t, browser, options);

/** A phone, as Playwright's `look`. */
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
