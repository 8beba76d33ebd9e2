// `node build.js web|node`: webpack as a library, since its own command line is another package.
import { copyFile } from "node:fs/promises";
import { resolve } from "node:path";
import webpack from "webpack";

const target = process.argv[2];
const compiler = webpack({
  mode: "production",
  target,
  entry: target === "web" ? "./page.js" : "./script.js",
  output: { path: resolve(target), filename: target === "web" ? "page.js" : "page.cjs" },
  // Advice on the size of an application begins at 250,000 bytes, before compression; the package alone has more.
  performance: { maxAssetSize: 330_000, maxEntrypointSize: 330_000 },
});
compiler.run(async (error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) {
    console.error(error ?? stats.toString({ preset: "errors-warnings" }));
    process.exitCode = 1;
    return;
  }
  if (target === "web") await copyFile("index.html", resolve(target, "index.html"));
});
