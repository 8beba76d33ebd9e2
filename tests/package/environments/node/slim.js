import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { GenAuthError, init, ManagementClient, schemas } from "genauth-management/slim";
import { exercise } from "./exercise.js";

await init(readFile(createRequire(import.meta.url).resolve("genauth-management/genauth-management.wasm")));
console.log(JSON.stringify(await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN))));
