// Generated values for a polluted Object.prototype; see properties/pollution.js.
import { hold } from "./lib/hold.js";
import { properties } from "./properties/pollution.js";

hold(properties);
