// Generated values for the caller's own functions; see properties/callbacks.js.
import { hold } from "./lib/hold.js";
import { properties } from "./properties/callbacks.js";

hold(properties);
