// Runs properties: how many values each gets, what must be true after all of them, and how a failure is repeated.
import assert from "node:assert/strict";
import { basename } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";
import fc from "fast-check";
import { chooseSeed } from "../../lib/random.js";
import { answering, department, freshCopy, key } from "./copies.js";
import { Run } from "./recipe.js";
import { watch } from "./watchdog.js";

/** Values of all properties together: HOSTILE_VALUES of the environment, else what a run of every day can afford. */
const values = Number(process.env.HOSTILE_VALUES ?? 100_000);
const seed = chooseSeed();
const { HOSTILE_PATH: path } = process.env;
/** The sum of the shares of all properties in this folder. */
const SHARES = 120;
const MEGABYTES = 24;
const SETTLES = 4_000;

const uncaught = [];
/** Takes the place of the test runner's own, which would fail the test without saying with which value. */
export function listen() {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.removeAllListeners(event).on(event, (reason) => uncaught.push(shown(reason)));
  }
}

/** What nobody caught since it was asked last, of this copy: a test that failed may leave something behind that fails later. */
export async function missed({ number }) {
  // It is reported when the tasks of this turn have ended.
  await new Promise(setImmediate);
  return uncaught.splice(0).filter((text) => !/[?]copy=/.test(text) || text.includes(`?copy=${number}:`));
}

const prototypes = [Object, Array, Function, Promise, Error, String, RegExp, Map].map(({ prototype }) => prototype);
const state = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join("\n");
const untouched = state();

/** A test for each property. */
export function hold(properties) {
  for (const property of properties) test(property.promise, () => check(property));
}

/** @param {any} property */
async function check({ promise, share, given, isSync, prepare = () => ({}), holds }) {
  listen();
  const copy = await freshCopy();
  const shared = await prepare(copy);
  const numRuns = Math.max(Math.ceil((values * share) / SHARES), 20);
  const again = `SEED=${seed} HOSTILE_VALUES=${values}`;
  const only = `node --expose-gc --test-name-pattern="${promise.replaceAll(/[`"$]/g, ".")}" ${basename(process.argv[1])}`;
  const watchdog = watch(`${again} ${only}`);
  const one = (recipes) => {
    watchdog.at();
    return holds(recipes, new Run(), { ...copy, ...shared });
  };
  const heeded = async (recipes) => {
    await one(recipes);
    const [first] = await missed(copy);
    if (first) throw new Error(`uncaught: ${first}`);
  };
  // Without promises it takes half the time.
  const judge = isSync ? fc.property(given, (recipes) => void one(recipes)) : fc.asyncProperty(given, heeded);
  const found = await fc.check(judge, { numRuns, seed, path, endOnFailure: true });
  if (found.failed) {
    const { counterexample, counterexamplePath, errorInstance } = found;
    const shorter = await fc.check(judge, { seed, path: counterexamplePath, numRuns: 1, interruptAfterTimeLimit: 5_000 });
    const smallest = shorter.failed && shorter.counterexample ? shorter.counterexample : counterexample;
    const repeat = shorter.failed ? `HOSTILE_PATH=${counterexamplePath} ${again}` : `${again} (it fails only after other values)`;
    await watchdog.end();
    assert.fail(
      `${shown(errorInstance)}\nafter ${found.numRuns} values, with ${fc.stringify(smallest)}\nrepeat: ${repeat} ${only}`,
    );
  }
  await watchdog.end();
  assert.deepEqual(await missed(copy), []);
  await afterwards(copy, `${again} ${only}`);
}

/** What must be true after all values of a property. */
async function afterwards({ ManagementClient, megabytes }, repeat) {
  const client = new ManagementClient({ ...key, fetch: answering() });
  const answer = await client.createDepartment(department);
  assert.equal(answer.statusCode, 200, `a new client works; repeat: ${repeat}`);
  assert.ok(megabytes() < MEGABYTES, `${megabytes()} MiB of WebAssembly memory; repeat: ${repeat}`);
  assert.equal(state(), untouched, "no prototype was changed");
  assert.equal({}.polluted, undefined);
}

/** What became of a promise: `{ value }` or `{ reason }`. One that never settles fails. */
export async function settled(promise, within = SETTLES) {
  let timer;
  const late = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`not settled within ${within} ms`)), within)),
  );
  // Wrapped, since a value may have a `then` of its own.
  const outcome = Promise.prototype.then.call(
    promise,
    (value) => ({ value }),
    (reason) => ({ reason }),
  );
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}

/**
 * Calls, which must not throw, and waits: a rejection is a GenAuthError, or one of the caller's own where `own` says so.
 * @param {() => unknown} call
 * @param {{ isGenAuthError: (reason: unknown) => boolean }} copy
 * @param {(reason: unknown) => boolean} own
 */
export async function outcomeOf(call, { isGenAuthError }, own = () => false, within = SETTLES) {
  let promise;
  try {
    promise = call();
  } catch (error) {
    throw new Error(`it threw at once: ${shown(error)}`);
  }
  assert.ok(promise instanceof Promise, "a promise");
  const outcome = await settled(promise, within);
  if (Object.hasOwn(outcome, "reason") && !isGenAuthError(outcome.reason) && !own(outcome.reason)) {
    throw new Error(`a foreign rejection: ${shown(outcome.reason)}`);
  }
  return outcome;
}

/** What the function gives; what it throws must be a GenAuthError. */
export function guarded(act, { isGenAuthError }) {
  try {
    return act();
  } catch (error) {
    if (isGenAuthError(error)) return error;
    throw new Error(`a foreign error: ${shown(error)}`);
  }
}

/** In words, whatever it is. */
export function shown(value) {
  try {
    if (value instanceof Error)
      return value.stack
        .split("\n")
        .filter((line) => !/fast-check|node:internal/.test(line))
        .slice(0, 12)
        .join("\n");
    return inspect(value, { depth: 1, getters: false, customInspect: false });
  } catch {
    return "something that cannot be shown";
  }
}
