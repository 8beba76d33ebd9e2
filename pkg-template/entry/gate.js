// The one way into the wasm. A throw that crosses wasm frames runs none of their clean-up: it leaves their stack behind, which
// after some thousands of times is used up for all clients, and a trap may leave anything half done.

// The exports that wasm-bindgen's glue calls for a closure of Rust's: from timers, promises and microtasks. short-names.mjs named them.
const isCallback = (name) => name.startsWith("invoke");
// What frees has nothing to free any more; what only serves another export is within its gate.
const isRelease = (name) => /_free$|^__wbindgen_destroy_closure$/.test(name);
const isInner = (name) => name.startsWith("__");
// A closure gives at most a pair: no error, as it is.
const NOTHING = [0, 0];
// What a call needs of the stack, imports included, is less than this many frames of `reserve`: measured, 100 did for flat inputs.
const FRAMES = 256;

/**
 * The exports of an instance, each behind a catch. After a trap none of them is entered again: `onBroken` is told once, callbacks
 * and releases do nothing, and everything else throws.
 */
export function guarded(exports, onBroken) {
  const stack = exports.__stack_pointer;
  const { RuntimeError } = WebAssembly;
  let broken;
  let depth = 0;

  const fail = (thrown) => {
    broken = thrown;
    onBroken(thrown);
  };
  const guard = (name, run) => {
    const isQuiet = isCallback(name) || isRelease(name);
    const isEntry = !isQuiet && !isInner(name);
    return (...given) => {
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
  const gated = { __proto__: null };
  for (const [name, value] of Object.entries(exports)) gated[name] = typeof value === "function" ? guard(name, value) : value;
  return gated;
}

// wasm-bindgen's answer to a closure that is called after its end, by a timer that was stopped for example.
const isDropped = (thrown) => thrown instanceof Error && /^closure invoked/.test(thrown.message);

/** Throws if the caller's stack has too little room left. */
function reserve(frames) {
  return frames === 0 ? 0 : 1 + reserve(frames - 1);
}
