// The checker of a project that uses authing-node-sdk, with its parser: a file of its own, loaded by the command when it is needed.
export { inspect } from "./migrate/inspect.js";
