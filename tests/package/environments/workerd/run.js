// Runs what wrangler bundled in workerd itself.
import { readdir } from "node:fs/promises";
import { Miniflare } from "miniflare";

const files = await readdir("dist");
const modules = [
  { type: "ESModule", path: "dist/worker.js" },
  ...files.filter((file) => file.endsWith(".wasm")).map((file) => ({ type: "CompiledWasm", path: `dist/${file}` })),
];
const [compatibilityDate, ...compatibilityFlags] = process.argv.slice(2);
const miniflare = new Miniflare({ modules, modulesRoot: "dist", compatibilityDate, compatibilityFlags });
const answer = await miniflare.dispatchFetch("http://worker/", { method: "POST", body: process.env.GIVEN });
console.log(JSON.stringify(await answer.json()));
await miniflare.dispose();
