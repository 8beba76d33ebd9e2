// Gives the imports of a wasm short names: node short-imports.mjs WASM TABLE
//
// wasm-bindgen's names end in hashes, which no compression makes smaller, and stand in the wasm and in the glue. The table keeps
// what each was called, in their order: `[module, name]`. The import with the place 12 is then `c` of the module `i`.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";

const [file, table] = process.argv.slice(2);
const bytes = await readFile(file);
const IMPORTS = 2;
const FUNCTION = 0;

/** An unsigned number of up to five bytes (LEB128), and where it ends. */
function numberAt(at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function numberBytes(value) {
  const written = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) written.push((value & 0x7f) | 0x80);
  return [...written, value];
}

function textAt(at) {
  const [length, start] = numberAt(at);
  return [bytes.toString("utf8", start, start + length), start + length];
}

const textBytes = (text) => [...numberBytes(text.length), ...Buffer.from(text, "latin1")];

/** The section with short names, and what the imports were called. */
function shortened(start) {
  let [count, at] = numberAt(start);
  const called = [];
  const written = numberBytes(count);
  for (; count > 0; count--) {
    let module, name, type;
    [module, at] = textAt(at);
    [name, at] = textAt(at);
    assert.equal(bytes[at], FUNCTION, `${name} is no function: teach this script the other kinds`);
    [type, at] = numberAt(at + 1);
    written.push(...textBytes("i"), ...textBytes(called.length.toString(36)), FUNCTION, ...numberBytes(type));
    called.push([module, name]);
  }
  return [written, called];
}

// After the eight bytes of magic and version, sections: an id, a length, and so many bytes.
let done = false;
for (let at = 8; at < bytes.length && !done; ) {
  const [size, start] = numberAt(at + 1);
  if (bytes[at] === IMPORTS) {
    const [written, called] = shortened(start);
    const section = [IMPORTS, ...numberBytes(written.length), ...written];
    await writeFile(file, Buffer.concat([bytes.subarray(0, at), Buffer.from(section), bytes.subarray(start + size)]));
    await writeFile(table, JSON.stringify(called));
    done = true;
  }
  at = start + size;
}
assert.ok(done, `${file} imports nothing`);
