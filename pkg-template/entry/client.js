// What every entry exports, around the classes that wasm-bindgen wrote.
import * as glue from "@built/glue";
import { start } from "./start.js";

export { GenAuthError } from "@built/error";
export { schemas } from "./schemas.js";

export class ManagementClient extends glue.ManagementClient {
  // Bundling renames one of two classes of the same name; the user shall not see that.
  static {
    Object.defineProperty(this, "name", { value: "ManagementClient" });
  }

  constructor(options) {
    start();
    super(options);
  }
}
