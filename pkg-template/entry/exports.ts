// Holds what an entry with a wasm exports against the types of `genauth-management`. Of `index.js` a test compares the names: for the compiler
// it is what `index.d.ts` says. The types of the other entries stand at their functions.
import type * as declared from "genauth-management";
import * as edge from "./edge-light.js";
import * as workerd from "./workerd.js";

// The class gets the methods of the calls, and the errors their fields, while the package runs.
type Late = "GenAuthError" | "ManagementClient";
type Declared = Omit<typeof declared, "default" | Late> & { [_ in Late]: unknown };
edge satisfies Declared;
workerd satisfies Declared;
// Nothing is exported that is not declared.
true satisfies keyof typeof edge | keyof typeof workerd extends keyof typeof declared ? true : false;
