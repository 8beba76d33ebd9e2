// What a client is refused in a page, and where a path alone leads: in the page itself and in a worker that it made of a blob.
import * as sdk from "./node_modules/genauth-management/dist/index.js";
import { ask } from "./places-ask.js";
import { report } from "./report.js";

const here = new URL("places-ask.js", document.baseURI);
const code = `
  import * as sdk from "${new URL("node_modules/genauth-management/dist/index.js", document.baseURI)}";
  import { ask } from "${here}";
  postMessage(await ask(sdk));
`;

function inBlob() {
  return new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

report(async () => ({ page: await ask(sdk), blob: await inBlob() }));
