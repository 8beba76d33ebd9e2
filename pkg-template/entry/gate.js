// The one way into the wasm. A throw that crosses wasm frames runs none of their clean-up: it leaves their stack behind, which
// after some thousands of times is used up for all clients, and a trap may leave anything half done.

// The exports that wasm-bindgen's glue calls for a closure of Rust's: from timers, promises and microtasks. short-names.mjs named them.
/** @param {string} name */
const isCallback = (name) => name.startsWith("invoke");
// What frees has nothing to free any more; what only serves another export is within its gate.
/** @param {string} name */
const isRelease = (name) => /_free$|^__wbindgen_destroy_closure$/.test(name);
/** @param {string} name */
const isInner = (name) => name.startsWith("__");
// A closure gives at most a pair: no error, as it is.
const NOTHING = [0, 0];
// What a call needs of the stack, imports included, is less than this many frames of `reserve`: measured, 100 did for flat inputs.
const FRAMES = 256;

/**
 * The exports of an instance, each behind a catch. After a trap none of them is entered again: `onBroken` is told once, callbacks
 * and releases do nothing, and everything else throws.
 * @param {WebAssembly.Exports} exports
 * @param {(thrown: unknown) => void} onBroken
 */
export function guarded(exports, onBroken) {
  const stack = /** @type {WebAssembly.Global} */ (exports.__stack_pointer);
  const { RuntimeError } = WebAssembly;
  /** @type {unknown} */
  let broken;
  let depth = 0;

  /** @param {unknown} thrown */
  const fail = (thrown) => {
    // A trap leaves through each export that is on the stack.
    if (broken) return;
    broken = thrown;
    onBroken(thrown);
  };
  /**
   * @param {string} name
   * @param {Function} run
   */
  const guard = (name, run) => {
    const isQuiet = isCallback(name) || isRelease(name);
    const isEntry = !isQuiet && !isInner(name);
    return (/** @type {unknown[]} */ ...given) => {
      if (broken) {
        if (isQuiet) return NOTHING;
        throw broken;
      }
      // A stack that ends here, before anything is begun, does no harm.
      if (isEntry) reserve(FRAMES);
      const before = stack.value;
      depth++;
      try {
        return run(...given);
      } catch (thrown) {
        stack.value = before;
        if (thrown instanceof RuntimeError) fail(thrown);
        else if (isCallback(name) && depth === 1 && !isDropped(thrown)) {
          // Whatever waited for it would wait for ever.
          fail(thrown);
        }
        if (isQuiet && depth === 1) return NOTHING;
        throw thrown;
      } finally {
        depth--;
      }
    };
  };
  /** @type {Record<string, any>} */
  const gated = { __proto__: null };
  for (const [name, value] of Object.entries(exports)) gated[name] = typeof value === "function" ? guard(name, value) : value;
  return gated;
}

// wasm-bindgen's answer to a closure that is called after its end, by a timer that was stopped for example.
/** @param {unknown} thrown */
const isDropped = (thrown) => thrown instanceof Error && /^closure invoked/.test(thrown.message);

/**
 * Throws if the caller's stack has too little room left.
 * @param {number} frames
 * @returns {number}
 */
function reserve(frames) {
  return frames === 0 ? 0 : 1 + reserve(frames - 1);
}
