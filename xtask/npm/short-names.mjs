// Gives the imports and the closures of a wasm short names: node short-names.mjs WASM TABLE
//
// wasm-bindgen's names end in hashes, which no compression makes smaller, and stand in the wasm and in the glue. The table keeps what each
// was called, in their order: `imports` as `[module, name]`, `invokes` (what calls a closure) as it was. Of those with the place 12, the
// import is then `12` of the module `i`, and the closure's `invoke12`.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";

const [file, table] = process.argv.slice(2);
const bytes = await readFile(file);
const IMPORTS = 2;
const EXPORTS = 7;
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

/** The section of imports with short names, and what they were called. */
function shortImports(start) {
  let [count, at] = numberAt(start);
  const called = [];
  const written = numberBytes(count);
  for (; count > 0; count--) {
    let module, name, type;
    [module, at] = textAt(at);
    [name, at] = textAt(at);
    assert.equal(bytes[at], FUNCTION, `${name} is no function: teach this script the other kinds`);
    [type, at] = numberAt(at + 1);
    written.push(...textBytes("i"), ...textBytes(`${called.length}`), FUNCTION, ...numberBytes(type));
    called.push([module, name]);
  }
  return [written, called];
}

/** The section of exports with short names for closures, and what these were called. */
function shortExports(start) {
  let [count, at] = numberAt(start);
  const invokes = [];
  const written = numberBytes(count);
  for (; count > 0; count--) {
    let name, place;
    [name, at] = textAt(at);
    const kind = bytes[at];
    [place, at] = numberAt(at + 1);
    if (name.includes("closures_____invoke")) name = `invoke${invokes.push(name) - 1}`;
    written.push(...textBytes(name), kind, ...numberBytes(place));
  }
  return [written, { invokes }];
}

const shorten = { [IMPORTS]: shortImports, [EXPORTS]: shortExports };
const found = {};
const parts = [bytes.subarray(0, 8)];
// After the eight bytes of magic and version, sections: an id, a length, and so many bytes.
for (let at = 8; at < bytes.length; ) {
  const id = bytes[at];
  const [size, start] = numberAt(at + 1);
  const end = start + size;
  if (id in shorten) {
    const [written, called] = shorten[id](start);
    parts.push(Buffer.from([id, ...numberBytes(written.length), ...written]));
    found[id] = called;
  } else parts.push(bytes.subarray(at, end));
  at = end;
}
const { [IMPORTS]: imports, [EXPORTS]: exports } = found;
for (const [what, { length }] of Object.entries({ imports, ...exports })) assert.ok(length > 0, `${file} has no ${what}`);
await writeFile(file, Buffer.concat(parts));
await writeFile(table, JSON.stringify({ imports, ...exports }));
