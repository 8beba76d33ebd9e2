// Bytes as text that compresses like the bytes themselves. base64 spreads a byte over two characters, which hides every
// repetition from gzip: the same wasm is a third larger on its way to the user. Here a frequent byte is one character and a
// rare one is two, all of them printable ASCII that no bundler escapes and no HTML page takes for a tag.

const alphabet = Array.from({ length: 0x7f - 0x20 }, (_, place) => place + 0x20).filter(
  (code) => !"\"'`$\\<".includes(String.fromCharCode(code)),
);
// The last two characters announce a second one, so the others and their pairs cover all 256 bytes.
const single = alphabet.length - 2;
const PAGE = 0x10000;
const SECOND = 0x80;

/**
 * What packs back to `text`, with `beside` at its place: a text that the bundle has anyway. `order` is the packed order of its bytes,
 * `unpacker` the wasm of unpack.wat, in hexadecimal digits: `atob` is not everywhere, and tests put others in its place.
 * @typedef {{ order: string, text: string, unpacker: string, place: number }} Packed
 * @param {Packed | Uint8Array<ArrayBuffer>} packed Bytes, which carrier.cjs may have, are given back.
 * @param {string} [beside]
 */
export function unpack(packed, beside = "") {
  if ("byteLength" in packed) return packed;
  const { order, text, unpacker, place } = packed;
  const module = new WebAssembly.Module(Uint8Array.from(unpacker.match(/../g) ?? [], (byte) => parseInt(byte, 16)));
  const { memory, unpack } = /** @type {Unpacker} */ (new WebAssembly.Instance(module).exports);
  // A page for the tables; the bytes take the place of their text.
  memory.grow(1 + Math.ceil(text.length / PAGE));
  const bytes = new Uint8Array(memory.buffer);
  /** @type {(packed: string, order: Uint8Array) => Uint8Array<ArrayBuffer>} */
  const read = (packed, order) => {
    for (const [index, code] of alphabet.entries()) {
      if (index < single) bytes[code] = order[index];
      bytes[SECOND + code] = order[single + index];
      bytes[2 * SECOND + code] = order[2 * single + index];
    }
    const { written } = new TextEncoder().encodeInto(packed, bytes.subarray(PAGE));
    return bytes.slice(PAGE, unpack(PAGE, PAGE + written, PAGE));
  };
  const found = read(text, read(order, ascending));
  const whole = new Uint8Array(found.length + beside.length);
  whole.set(found.subarray(0, place));
  new TextEncoder().encodeInto(beside, whole.subarray(place));
  whole.set(found.subarray(place), place + beside.length);
  return whole;
}

/**
 * The exports of unpack.wat.
 * @typedef {{ memory: WebAssembly.Memory, unpack: (at: number, end: number, to: number) => number }} Unpacker
 */

/**
 * The way back, for the build alone. `order` lists the 256 bytes, the most frequent first.
 * @param {Uint8Array} bytes
 * @param {Uint8Array} order
 */
export function pack(bytes, order) {
  /** @type {string[]} */
  const characters = [];
  for (const [rank, byte] of order.entries()) {
    const prefix = rank < single ? [] : [alphabet[Math.floor(rank / single) - 1 + single]];
    characters[byte] = String.fromCharCode(...prefix, alphabet[rank % single]);
  }
  return Array.from(bytes, (byte) => characters[byte]).join("");
}

/** The order of a text that brings none: that of the orders themselves. */
export const ascending = Uint8Array.from({ length: 256 }, (_, byte) => byte);
