// What is certainly nothing of the official client.
/** @import { Value } from "./types.js" */

/** @type {Value} */
export const OTHER = { kind: "other" };
