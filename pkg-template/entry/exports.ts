// Holds what `genauth-management` exports against its types. Those of the other entries stand at their functions.
import type * as declared from "genauth-management";
import * as client from "./client.js";

// The class gets the methods of the calls, and the errors their fields, while the package runs.
type Late = "GenAuthError" | "ManagementClient";
client satisfies Omit<typeof declared, "default" | Late> & { [_ in Late]: unknown };
// Nothing is exported that is not declared.
true satisfies keyof typeof client extends keyof typeof declared ? true : false;
