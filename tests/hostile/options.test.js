// Generated values for options of clients and calls; see properties/options.js.
import { hold } from "./lib/hold.js";
import { properties } from "./properties/options.js";

hold(properties);
