import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { exercise } from "./exercise.js";
import { given, report } from "./report.js";

report(() => exercise({ GenAuthError, ManagementClient, schemas }, given));
