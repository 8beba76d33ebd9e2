// Every fault against every kind of call in Node: see lib/matrix.js.
import { matrix } from "./lib/matrix.js";
import { inNode } from "./lib/places.js";

matrix(inNode, false);
