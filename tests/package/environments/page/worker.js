// Import maps do not reach workers, so the file is named.
import * as sdk from "./node_modules/genauth-management/dist/index.js";
import { exercise } from "./exercise.js";

globalThis.onmessage = async ({ data }) => postMessage(await exercise(sdk, data));
