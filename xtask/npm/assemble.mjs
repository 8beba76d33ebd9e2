// Writes the files of the npm package: bundles each entry with the glue, joins the types, copies the wasm.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build as esbuild } from "esbuild";
import { iterateTypes } from "./iterate.mjs";
import { laidOut } from "./layout.mjs";
import { callsTogether } from "./methods.mjs";
import { minified } from "./minified.mjs";
import { takingUndefined } from "./optional.mjs";
import { packedWasm } from "./packed-wasm.mjs";

const text = { type: "string" };
const { values: given } = parseArgs({
  options: {
    template: text,
    glue: text,
    error: text,
    names: text,
    types: text,
    wasm: text,
    version: text,
    contract: text,
    out: text,
  },
});
const dist = join(given.out, "dist");
const entry = (name) => join(given.template, "entry", name);
// What the imports and closures of the wasm were called before short-names.mjs.
const shortNames = JSON.parse(await readFile(given.names, "utf8"));
/**
 * `@built/glue`: what wasm-bindgen wrote, as a function that binds it anew for each instance of the wasm. Its variables, views of the
 * memory and closures then belong to that instance alone. The class of the errors and what is known of some are one for all.
 */
const boundGlue = {
  name: "bound-glue",
  setup(build) {
    build.onResolve({ filter: /^@built\/glue$/ }, ({ path }) => ({ path, namespace: "bound-glue" }));
    build.onLoad({ filter: /.*/, namespace: "bound-glue" }, async () => {
      const { outputFiles } = await esbuild({
        stdin: { contents: await glueSource(), resolveDir: dirname(given.glue) },
        bundle: true,
        format: "iife",
        target: "es2022",
        charset: "ascii",
        plugins: [givenShared, usefulGlue],
        write: false,
        logLevel: "warning",
      });
      return { contents: `export function bind(given) {\n${outputFiles[0].text}\nreturn given.glue;\n}` };
    });
  },
};

/** What the entries use of the glue. */
const USED = ["ManagementClient", "jsonSchema", "operations", "pages", "routes", "validate", "__wbg_set_wasm"];

/** Imports by name what the entries use and what the wasm asks for: a namespace object would list everything once more. */
async function glueSource() {
  const { imports: asked } = shortNames;
  const each = ([module, name], place) => {
    // `globalThis` is everywhere: what stands in for it is never asked.
    const used = name.replace(/^__wbg_static_accessor_(GLOBAL|SELF|WINDOW)_\w+$/, globalThisOf(asked));
    return `import { ${used} as i${place} } from ${JSON.stringify(module)};`;
  };
  const imports = asked.map(each);
  const used = `import { ${USED.join()} } from "./${basename(given.glue)}";`;
  // By the short names that short-names.mjs gave them: their places.
  const table = `{ i: [${imports.map((_, place) => `i${place}`).join()}] }`;
  return [used, ...imports, `given.glue = { ${USED.join()}, imports: ${table} };`].join("\n");
}

const globalThisOf = (asked) => asked.find(([, name]) => name.startsWith("__wbg_static_accessor_GLOBAL_THIS_"))[1];

/**
 * What the glue has that is of no use here. Of each closure of Rust's it tells a `FinalizationRegistry`, which frees those that
 * JavaScript owns; all of ours are Rust's, which frees them itself, and to be registered costs a closure twice as much as to be made.
 * Every `TextEncoder` has `encodeInto`, also that of text.js. The client that users hold disposes of itself.
 */
const USELESS = [
  /const CLOSURE_DTORS = [^;]*;/,
  /CLOSURE_DTORS\.unregister\(state\);/,
  /CLOSURE_DTORS\.register\(real, state, state\);/,
  /if \(Symbol\.dispose\) .*;/,
  /if \(!\('encodeInto' in cachedTextEncoder\)\) \{[\s\S]*?\n\}/,
];
const usefulGlue = {
  name: "useful-glue",
  setup(build) {
    build.onLoad({ filter: /glue_bg\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const part of USELESS) {
        if (!part.test(contents)) throw new Error(`${path}: where is ${part}?`);
        contents = contents.replace(part, "");
      }
      for (const [place, name] of shortNames.invokes.entries()) contents = contents.replaceAll(name, `invoke${place}`);
      return { contents };
    });
  },
};

/** What all instances share. */
const givenShared = {
  name: "given-shared",
  setup(build) {
    build.onResolve({ filter: /\/(error|events|sent)\.js$/ }, () => ({ path: "given", namespace: "given" }));
    const contents = "export const { GenAuthError, emit, traced, unconnected, wasSent } = given;";
    build.onLoad({ filter: /.*/, namespace: "given" }, () => ({ contents }));
  },
};

/**
 * `@built/reads`: the names of the calls by the modules of the contract, and of those that change nothing, which `genauth-management/proxy`
 * has without the wasm.
 */
const readNames = {
  name: "read-names",
  setup(build) {
    build.onResolve({ filter: /^@built\/reads$/ }, ({ path }) => ({ path, namespace: "read-names" }));
    build.onLoad({ filter: /.*/, namespace: "read-names" }, async () => {
      const { operations, routes } = await factsOfWasm();
      const { endpoints } = JSON.parse(await readFile(given.contract, "utf8"));
      /** @type {Map<string, number[]>} */
      const modules = new Map();
      for (const [place, name] of operations.entries()) {
        const module = moduleOf(name, endpoints);
        modules.set(module, [...(modules.get(module) ?? []), place]);
      }
      const named = (places, word) =>
        places.filter((place) => routes[place].split(" ").includes(word)).map((place) => operations[place]);
      const groups = [...modules].map(([module, places]) => {
        const reads = ["read", "secret-read"].map((word) => named(places, word));
        const writes = places.map((place) => operations[place]).filter((name) => !reads.flat().includes(name));
        return `${module}: group(${[...reads, writes].map((names) => JSON.stringify(names)).join(", ")})`;
      });
      const contents = [
        "const { freeze } = Object;",
        "const group = (reads, secretReads, writes) =>",
        "  freeze({ all: freeze([...reads, ...secretReads, ...writes]), reads: freeze(reads), secretReads: freeze(secretReads), writes: freeze(writes) });",
        `export const calls = freeze({ ${groups.join(", ")} });`,
        "const all = (part) => freeze(Object.values(calls).flatMap((group) => group[part]));",
        'export const readOperations = all("reads");',
        'export const secretReadOperations = all("secretReads");',
      ];
      return { contents: contents.join("\n") };
    });
  },
};

function moduleOf(operation, endpoints) {
  const { module } = endpoints.find(({ name }) => name === operation) ?? {};
  if (!module) throw new Error(`the contract has no call ${operation}`);
  return module;
}

/** `@built/operations`: the names of all calls in the order of the wasm, which a class is made of before the wasm is started. */
const operationNames = {
  name: "operation-names",
  setup(build) {
    build.onResolve({ filter: /^@built\/operations$/ }, ({ path }) => ({ path, namespace: "operation-names" }));
    build.onLoad({ filter: /.*/, namespace: "operation-names" }, async () => {
      const names = (await factsOfWasm()).operations.join(" ");
      return { contents: `export const NAMES = ${JSON.stringify(names)};\nexport const OPERATIONS = NAMES.split(" ");` };
    });
  },
};

/** `./shared.js` is a file of its own, which ends as the entry does that asks for it. */
const sharedFile = (ending) => ({
  name: "shared-file",
  setup(build) {
    build.onResolve({ filter: /^\.\/shared\.js$/ }, () => ({ path: `./shared${ending}`, external: true }));
  },
});

const options = {
  bundle: true,
  target: "es2022",
  charset: "ascii",
  minifySyntax: true,
  write: false,
  alias: {
    "@built/error": given.error,
    "@built/events": given.error.replace(/error\.js$/, "events.js"),
    "@built/sent": given.error.replace(/error\.js$/, "sent.js"),
  },
  external: ["./genauth-management.wasm", "./genauth-management.wasm?module"],
  inject: [entry("text.js")],
  logLevel: "warning",
  // An entry that names what the glue does not export would fail at the user's.
  logOverride: { "import-is-undefined": "error" },
};

/** What the wasm says of its calls. */
let facts;
function factsOfWasm() {
  facts ??= askWasm();
  return facts;
}

async function askWasm() {
  const contents = 'export * from "./checks.js"; export { provide } from "./start.js";';
  const stdin = { contents, resolveDir: join(given.template, "entry") };
  const { outputFiles } = await esbuild({ ...options, plugins: [boundGlue, operationNames], stdin, format: "esm", write: false });
  const text = Buffer.from(outputFiles[0].contents).toString("base64");
  const { operations, pages, provide, routes } = await import(`data:text/javascript;base64,${text}`);
  const wasm = await readFile(given.wasm);
  provide(() => wasm);
  return { operations: operations(), pages: pages(), routes: routes() };
}

const wasm = await packedWasm(given.wasm, entry, "@built/wasm", (await factsOfWasm()).operations.join(" "));

const KINDS = [
  { ending: ".js", format: "esm", names: ["index", "workerd", "edge-light", "slim", "shared", "proxy"] },
  // The platform is named so that esbuild lists the export names where Node looks for them in a CommonJS file.
  { ending: ".cjs", format: "cjs", platform: "node", names: ["index", "slim", "shared", "proxy"] },
];

async function bundle(name, { ending, format, platform }) {
  const { outputFiles } = await esbuild({
    ...options,
    plugins: [wasm.plugin(ending), boundGlue, readNames, operationNames, sharedFile(ending)],
    entryPoints: [entry(`${name}.js`)],
    inject: [entry(name === "index" ? "shared-text.js" : "text.js")],
    format,
    platform,
    outfile: join(dist, name + ending),
  });
  const [{ path, text }] = outputFiles;
  await writeFile(path, await minified(path, text));
}

await mkdir(dist, { recursive: true });
await Promise.all([wasm.writeTo(dist), ...KINDS.flatMap((kind) => kind.names.map((name) => bundle(name, kind)))]);

const read = (path) => readFile(path, "utf8");
// The generated class has `Symbol.dispose`, which `tsc` knows by this library alone.
const types = [
  '/// <reference lib="esnext.disposable" />',
  laidOut(callsTogether(takingUndefined(await read(given.types)))),
  await read(entry("index.d.ts")),
  await read(entry("event-socket.d.ts")),
  iterateTypes((await factsOfWasm()).pages),
].join("\n");
/**
 * The declarations of an entry, once: `import` may read those of `require`, and a type is then the same for both. (What is declared for
 * `import` must not be read by `require`, before TypeScript 5.8 by none.)
 */
const declared = (name, types) => [
  writeFile(join(dist, `${name}.d.cts`), types.replaceAll("./index.js", "./index.cjs")),
  writeFile(join(dist, `${name}.d.ts`), `export * from "./${name}.cjs";\n`),
];
const manifest = JSON.parse(await read(join(given.template, "package.json")));
manifest.version = given.version;
await Promise.all([
  ...declared("index", types),
  ...declared("slim", await read(entry("slim.d.ts"))),
  ...declared(
    "proxy",
    (await Promise.all(["proxy", "proxy-touches", "proxy-node"].map((name) => read(entry(`${name}.d.ts`))))).join("\n"),
  ),
  writeFile(join(given.out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`),
  copyFile(given.wasm, join(dist, "genauth-management.wasm")),
  copyFile(join(given.template, "README.md"), join(given.out, "README.md")),
]);
