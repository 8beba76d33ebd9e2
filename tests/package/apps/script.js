import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { exercise } from "./exercise.js";

console.log(JSON.stringify(await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN))));
