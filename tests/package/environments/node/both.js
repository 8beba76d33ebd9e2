// Two copies of the package in one process: an error of one is an instance of the other's class.
import { createRequire } from "node:module";
import { ManagementClient, schemas } from "genauth-management";
import { exercise } from "./exercise.js";

const { GenAuthError } = createRequire(import.meta.url)("genauth-management");

console.log(JSON.stringify(await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN))));
