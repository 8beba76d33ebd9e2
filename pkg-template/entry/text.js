// TextDecoder and TextEncoder for the few places that have none, such as Jest's jsdom. The glue asks for no more than
// this: it decodes whole UTF-8 texts that Rust made, and encodes. By hand for its bytes: a polyfill has all that the standard asks for.
class PlainTextDecoder {
  /** @param {Iterable<number>} [bytes] */
  decode(bytes = []) {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  }
}

class PlainTextEncoder {
  /** @param {string} [text] */
  encode(text = "") {
    // Of ASCII alone, as the packed wasm is: what follows would take ten times as long for that.
    if (!/[^\0-\x7f]/.test(text)) {
      const bytes = new Uint8Array(text.length);
      for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
      return bytes;
    }
    const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
    const bytes = escaped.match(/%..|./g) ?? [];
    return Uint8Array.from(bytes, (byte) => (byte[0] === "%" ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0)));
  }

  /**
   * @param {string} text
   * @param {Uint8Array} target
   */
  encodeInto(text, target) {
    const bytes = this.encode(text);
    target.set(bytes);
    return { read: text.length, written: bytes.length };
  }
}

const { TextDecoder: Decoder = PlainTextDecoder, TextEncoder: Encoder = PlainTextEncoder } = globalThis;

export { Decoder as TextDecoder, Encoder as TextEncoder };
