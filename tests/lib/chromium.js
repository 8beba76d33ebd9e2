// How the suites start Chromium. Each has its own Playwright.
import { fileURLToPath } from "node:url";

const FEATURES_OFF = [
  // The list below the address bar. It is a page with scripts of its own, and loaded twice for each context, though nobody sees it: a
  // quarter of what it takes to open the console.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  // A process that is kept ready for the next site; most contexts have one site.
  "SpareRendererForSitePerProcess",
];

/** What Playwright's `launch` takes. `CHROMIUM` of the environment names another browser. */
export const CHROMIUM = {
  executablePath: fileURLToPath(new URL("chromium.sh", import.meta.url)),
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  env: { ...process.env, CHROMIUM: process.env.CHROMIUM ?? "/usr/bin/chromium", FEATURES_OFF: FEATURES_OFF.join() },
};
