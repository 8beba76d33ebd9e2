// Every fault against every kind of call in Chromium: see lib/matrix.js.
import { matrix } from "./lib/matrix.js";
import { inChromium } from "./lib/places.js";

matrix(inChromium, true);
