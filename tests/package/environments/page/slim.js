import { GenAuthError, init, ManagementClient, schemas } from "genauth-management/slim";
import { exercise } from "./exercise.js";
import { given, report } from "./report.js";

report(async () => {
  await init(new URL("node_modules/genauth-management/dist/genauth-management.wasm", document.baseURI));
  return exercise({ GenAuthError, ManagementClient, schemas }, given);
});
