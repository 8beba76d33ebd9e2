// Generated values for clients that are torn apart, copied and freed; see properties/clients.js.
import { hold } from "./lib/hold.js";
import { properties } from "./properties/clients.js";

hold(properties);
