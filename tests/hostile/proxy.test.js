// Generated values for the proxy; see properties/proxy.js.
import { hold } from "./lib/hold.js";
import { properties } from "./properties/proxy.js";

hold(properties);
