// The packed wasm for `require`, of which the build makes a file beside each `packed/NAME.js`: that has the text, as a module, and only
// once in the package. The other ways to hold it once break for somebody:
//
// - Text in CommonJS, also for `import`: Node takes 8 ms to look through it for names, and a page takes no CommonJS.
// - The text or the wasm from the disk alone: a bundler that prefers `require` has no disk (Metro), or leaves the file behind.
// - A `require` of the module alone: Node before 20.19 and 22.12 and Jest refuse that, and the others take 3 ms for it.
"use strict";

/** The wasm itself where the package has it as well: there is nothing to unpack then. */
function onDisk() {
  try {
    // Node's and Jest's own, taken in a way that no bundler follows: it would look for `fs` for a page. What bundlers put in the place of
    // `module` has no such thing.
    const { path, require: own } = module;
    // Of some bundlers it is half of it.
    if (!own || typeof path !== "string") return undefined;
    // A test may have put something in the place of what `require` gives.
    const fs = process.getBuiltinModule?.("fs") ?? own.call(module, "fs");
    const wasm = `${path}/../NAME.wasm`;
    const bytes = fs.existsSync(wasm) ? fs.readFileSync(wasm) : [];
    // A file that a copy cut off, or left a note in place of, is none.
    if (bytes.length > 1000 && bytes[0] === 0 && bytes[1] === 0x61) return bytes;
    const text = fs.readFileSync(`${path}/NAME.js`, "utf8");
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return undefined;
  }
}

// Outside of `try`: Rollup's plugin for CommonJS leaves a `require` alone that stands in one.
exports.packed = onDisk() ?? require("./NAME.js").packed;
