// Starts WebKit, says which process groups it has, and fails before it has ended it.
import { startWebKit } from "../../lib/webkit.js";

const { leaders } = await startWebKit();
console.log(JSON.stringify(leaders));
if (process.argv[2] === "throws") throw new Error("a test failed");
process.stdin.resume();
