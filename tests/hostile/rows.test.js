// Generated values for iterators, `collect` and edits; see properties/rows.js.
import { hold } from "./lib/hold.js";
import { properties } from "./properties/rows.js";

hold(properties);
