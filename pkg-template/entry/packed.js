// Bytes as text that compresses like the bytes themselves. base64 spreads a byte over two characters, which hides every
// repetition from gzip: the same wasm is a third larger on its way to the user. Here a frequent byte is one character and a
// rare one is two, all of them printable ASCII that no bundler escapes and no HTML page takes for a tag.

const alphabet = Array.from({ length: 0x7f - 0x20 }, (_, place) => place + 0x20).filter(
  (code) => !"\"'`$\\<".includes(String.fromCharCode(code)),
);
// The last two characters announce a second one, so the others and their pairs cover all 256 bytes.
const single = alphabet.length - 2;

/**
 * `order` lists the 256 bytes, the most frequent first.
 * @param {string} text
 * @param {Uint8Array} order
 */
export function unpack(text, order) {
  const place = new Uint8Array(128);
  for (const [index, code] of alphabet.entries()) place[code] = index;
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    let rank = place[text.charCodeAt(index)];
    if (rank >= single) rank = (rank - single + 1) * single + place[text.charCodeAt(++index)];
    bytes[length++] = order[rank];
  }
  return bytes.subarray(0, length);
}

/**
 * The way back, for the build alone.
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
