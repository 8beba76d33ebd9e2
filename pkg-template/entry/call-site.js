// Where the caller's code entered the package. An error is made deep inside, often long after the call, when no stack leads back any
// more: neither a person who reads it nor a tracker that groups errors by their frames could tell one call from another.
import { GenAuthError } from "@built/error";

const { Error: NativeError } = globalThis;
/** @type {typeof Error.captureStackTrace | undefined} */
const captureStackTrace = NativeError.captureStackTrace;

/** The errors that have not left the package yet: their stacks begin inside it. */
const inside = new WeakSet();
/** Those of methods that a function of the caller's calls within the package: their stacks end inside it. */
const nested = new WeakSet();

/** An error of the package's own, for `errorAt` to move to the call site. */
export function ownError(/** @type {ConstructorParameters<typeof GenAuthError>} */ ...facts) {
  const error = new GenAuthError(...facts);
  inside.add(error);
  return error;
}

/**
 * The call site of a public method, which must call this itself: an error without content whose stack begins with the caller of
 * `method`. It is taken at each call, so it has to be quick; engines make a text of it only when somebody reads it. Nothing where
 * the caller's own stack is used up.
 * @param {Function} method
 * @returns {Error | undefined}
 */
export function callSite(method) {
  try {
    if (!captureStackTrace) return Object.setPrototypeOf(new NativeError(), GenAuthError.prototype);
    const site = withoutStack();
    captureStackTrace(site, method);
    return site;
  } catch {
    return undefined;
  }
}

/** @type {() => Error} */
const emptyError = () => Reflect.construct(NativeError, [], GenAuthError);

/** Its stack is taken right afterwards; taking two would double what a call site costs. */
function withoutStack() {
  const { stackTraceLimit } = NativeError;
  if (typeof stackTraceLimit !== "number") return emptyError();
  try {
    NativeError.stackTraceLimit = 0;
  } catch {
    // It is frozen.
    return emptyError();
  }
  try {
    return emptyError();
  } finally {
    NativeError.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * What a public method throws: an error of the package's own at its call site, anything of the caller's as it is. `depth` is how
 * many frames are the package's, for engines that cannot leave them out; `isNested`, whether the method was called within another.
 * @param {Error | undefined} site
 * @param {any} thrown
 * @param {number} [depth]
 * @param {boolean} [isNested]
 */
export function errorAt(site, thrown, depth = 2, isNested) {
  if (site && nested.delete(thrown)) extend(thrown, site);
  if (!site || !inside.delete(thrown)) return thrown;
  for (const key of Reflect.ownKeys(thrown)) {
    // Of `stack` and whatever else an engine says of a place, the site has its own.
    if (Object.hasOwn(site, key)) continue;
    Object.defineProperty(site, key, { __proto__: null, ...Object.getOwnPropertyDescriptor(thrown, key) });
  }
  try {
    if (isEarly()) writeStack(site, depth);
  } catch {
    // A function of the caller's that writes stacks (`Error.prepareStackTrace`) threw.
  }
  if (isNested) nested.add(site);
  return site;
}

/**
 * Puts the frames of the call site in the place of the last one, in which the package calls the caller's function. In Safari it may be the
 * only one: a function that returns what its last call gives has none, and there is no header.
 * @param {Error} error
 * @param {{ name: string, stack?: any }} site
 */
function extend(error, { name, stack }) {
  try {
    error.stack = /** @type {string} */ (error.stack).replace(
      /(^(?!GenAuthError)|\n).*$/,
      (_, before) => before + stack.replace(`${name}\n`, ""),
    );
  } catch {
    // As above.
  }
}

/** @type {boolean | undefined} */
let early;

/** Whether the text of a stack is written when it is taken, as in Chromium and Firefox. In Node it is when somebody reads it. */
function isEarly() {
  if (early === undefined) {
    const error = new NativeError();
    error.message = "late";
    early = !error.stack?.includes("late");
  }
  return early;
}

/**
 * Adds the message, which an error did not have when it was taken, to a stack that has a header.
 * @param {Error} site
 * @param {number} depth
 */
function writeStack(site, depth) {
  const { name, message, stack } = site;
  if (typeof stack !== "string") return;
  const isHeader = stack.split("\n", 1)[0] === name;
  // Firefox before 138 has no header, and no way to leave frames out.
  if (!isHeader && captureStackTrace) return;
  const value = isHeader ? `${name}: ${message}${stack.slice(name.length)}` : stack.split("\n").slice(depth).join("\n");
  Object.defineProperty(site, "stack", { __proto__: null, value, writable: true, configurable: true });
}

/**
 * What `work` gives, of a public method that is no call of the API: its site is taken only when it fails. All that the package throws
 * at once is thrown here, on a line of its own in the bundle (`xtask/npm/assemble.mjs`): Node prints that line of an uncaught error. The
 * method must not return the call itself, which would take its frame from the stack in Safari.
 * @template T
 * @param {Function} method
 * @param {() => T} work
 * @param {boolean} [isNested]
 * @returns {T}
 */
export function atCaller(method, work, isNested) {
  try {
    return work();
  } catch (thrown) {
    throw errorAt(callSite(method), thrown, 3, isNested);
  }
}
