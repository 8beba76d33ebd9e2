// Writes `genauth-management/org` and the command into the package: bundles each with the glue and the wasm of its own, or with the
// parser, and joins the types.
import { chmod, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build as esbuild } from "esbuild";
import { minify } from "terser";
import { laidOut } from "./layout.mjs";
import { exportNames } from "./minified.mjs";
import { packedWasm } from "./packed-wasm.mjs";

const text = { type: "string" };
const { values: given } = parseArgs({
  options: { template: text, org: text, xlsx: text, types: text, version: text, out: text },
});
const dist = join(given.out, "dist");
const entry = (name) => join(given.template, "entry", name);

/**
 * `@built/NAME-glue` and `@built/NAME-wasm`: a wasm as text, and what wasm-bindgen wrote around it, as a function that binds it anew for
 * each instance.
 */
async function built(name, wasm) {
  const glue = join(dirname(wasm), "glue_bg.js");
  const { plugin, writeTo } = await packedWasm(wasm, entry, `@built/${name}-wasm`);
  await writeTo(dist);
  const boundGlue = {
    name: `${name}-glue`,
    setup(build) {
      const namespace = `${name}-glue`;
      build.onResolve({ filter: new RegExp(`^@built/${name}-glue$`) }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /.*/, namespace }, async () => ({ contents: await boundTo(glue) }));
    },
  };
  return (ending) => [plugin(ending), boundGlue];
}

async function boundTo(glue) {
  const file = JSON.stringify(`./${basename(glue)}`);
  const { outputFiles } = await esbuild({
    stdin: { contents: `import * as glue from ${file};\ngiven.glue = glue;`, resolveDir: dirname(glue) },
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  const lines = ["const given = {};", outputFiles[0].text, `return { glue: given.glue, imports: { ${file}: given.glue } };`];
  return `export function bind() {\n${lines.join("\n")}\n}`;
}

/** What a bundle asks for at its first use: other files of the package, which end as it does. */
const later = (ending) => ({
  name: "later",
  setup(build) {
    build.onResolve({ filter: /^@later\// }, ({ path }) => ({ path: path.replace("@later/", "./") + ending, external: true }));
  },
});

/** Writes `entry/NAME.js` as `dist/NAME.js`, and as `dist/NAME.cjs` too unless it is a program or a part of one. */
async function bundle(name, pluginsFor, { isProgram = false, ofProgram = isProgram } = {}) {
  // The platform is named so that esbuild lists the export names where Node looks for them in a CommonJS file.
  const kinds = [
    { format: "esm", ending: ".js", platform: ofProgram ? "node" : "browser" },
    { format: "cjs", ending: ".cjs", platform: "node" },
  ];
  const written = kinds.slice(0, ofProgram ? 1 : 2).map(async ({ format, ending, platform }) => {
    const { outputFiles } = await esbuild({
      entryPoints: [entry(`${name}.js`)],
      bundle: true,
      format,
      platform,
      target: "es2022",
      charset: "ascii",
      define: { VERSION: JSON.stringify(given.version) },
      plugins: [...pluginsFor(ending), later(ending)],
      // The parser is installed beside this script.
      nodePaths: [fileURLToPath(new URL("node_modules", import.meta.url))],
      // The command asks for them by the package's own name.
      external: ["genauth-management", "genauth-management/org"],
      write: false,
      logLevel: "warning",
      logOverride: { "import-is-undefined": "error" },
    });
    const { code } = await minify(outputFiles[0].text, {
      module: format === "esm",
      toplevel: true,
      ecma: 2020,
      compress: { passes: 2 },
      format: { ascii_only: true, max_line_len: 500, shebang: true },
    });
    const file = join(dist, name + ending);
    await writeFile(file, code + exportNames(outputFiles[0].text));
    if (isProgram) await chmod(file, 0o755);
  });
  await Promise.all(written);
}

/** The parser without what no project of ours has: Flow, and the forms of other tools' trees. That is a third of it. */
const smallParser = {
  name: "small-parser",
  setup(build) {
    build.onLoad({ filter: /@babel\/parser\/lib\/index\.js$/ }, async ({ path }) => {
      const whole = await readFile(path, "utf8");
      const contents = whole.replace(/(?<=^const mixinPlugins = )\{[^}]*\}/m, "{ jsx, typescript }");
      if (contents === whole) throw new Error(`${path}: where are its plugins?`);
      return { contents };
    });
  },
};

const [org, xlsx] = await Promise.all([built("org", given.org), built("org-xlsx", given.xlsx)]);
await Promise.all([
  bundle("org", org),
  bundle("org-xlsx", xlsx),
  bundle("command", () => [], { isProgram: true }),
  bundle("migrate", () => [smallParser], { ofProgram: true }),
]);

/** The types that the crate describes; its functions and its class are not for users. */
const described = (await readFile(given.types, "utf8"))
  .replace(/^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export class [\s\S]*?^\}\n/gm, "")
  .replace(/^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function .*;\n/gm, "")
  .replace(/^\/\* (?:tslint|eslint).*\n/gm, "");
const declared = [laidOut(described), await readFile(entry("org.d.ts"), "utf8")].join("\n");
await writeFile(join(dist, "org.d.cts"), declared.replaceAll("./index.js", "./index.cjs"));
await writeFile(join(dist, "org.d.ts"), 'export * from "./org.cjs";\n');
