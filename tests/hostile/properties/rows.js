// Iterators over rows, `collect` and edits, whatever they are given.
import assert from "node:assert/strict";
import fc from "fast-check";
import { ManagementClient } from "genauth-management";
import { answering, key } from "../lib/copies.js";
import { outcomeOf, shown } from "../lib/hold.js";
import { method, value } from "../lib/hostile.js";
import { callOf } from "../lib/inputs.js";
import { constants, recipe, recordOf } from "../lib/recipe.js";
import { callOptions } from "./options.js";

const paged = Object.keys(new ManagementClient(key).iterate);

/** Rows that come one after the other, asynchronously or not. */
const finite = fc.tuple(fc.array(value, { maxLength: 3 }), fc.boolean()).map(([items, isAsync]) =>
  recipe(
    () => `${isAsync ? "async " : ""}rows [${items.join(", ")}]`,
    (run) => {
      const all = items.map((item) => item.build(run));
      if (!isAsync) return all.values();
      let at = 0;
      return { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: at >= all.length, value: all[at++] }) }) };
    },
  ),
);
/** Anything as rows, also what never ends. */
const rows = fc.oneof(
  { arbitrary: value, weight: 3 },
  finite,
  fc.tuple(fc.constantFrom(Symbol.iterator, Symbol.asyncIterator), method, method).map(([name, next, end]) =>
    recipe(
      () => `rows whose next is ${next} and whose return is ${end}`,
      (run) => ({ [name]: () => ({ next: next.build(run), return: end.build(run) }) }),
    ),
  ),
);
const endless = recipe("rows without end", () =>
  (function* () {
    for (;;) yield 1;
  })(),
);

/** Names of an edit's methods, with any arguments. */
const steps = fc.array(fc.tuple(fc.constantFrom("add", "remove", "setLeader", "makeMain"), value, value), { maxLength: 3 });
const editFunction = fc.oneof(
  value,
  fc.tuple(steps, value).map(([all, given]) =>
    recipe(
      () => `an edit of ${all.map(([name, ...rest]) => `${name}(${rest.join(", ")})`).join(", ")} that gives ${given}`,
      (run) => (edit) => {
        for (const [name, ...rest] of all)
          step(
            edit,
            name,
            rest.map((argument) => argument.build(run)),
            run,
          );
        return given.build(run);
      },
    ),
  ),
);

/** A method of the edit throws GenAuthErrors only; the next one is made all the same. */
function step(edit, name, given, run) {
  try {
    edit[name](...given);
  } catch (error) {
    if (!run.isGenAuthError(error)) run.foreign = `edit.${name} threw ${shown(error)}`;
  }
}

/** Whether it was an iterable at one of the last reads: it may change from one to the next. */
function isIterable(rows) {
  for (let read = 0; read < 12; read++) {
    try {
      if (typeof (rows[Symbol.asyncIterator] ?? rows[Symbol.iterator]) === "function") return true;
    } catch {
      // Then perhaps at the next read.
    }
  }
  return false;
}

const prepare = ({ ManagementClient }) => ({
  client: new ManagementClient({ ...key, fetch: answering(), maxRetries: 0, timeout: 200 }),
});

export const properties = [
  {
    promise: "collect takes any rows and any options: it settles with a list, a GenAuthError or what the rows threw",
    share: 2,
    given: fc.oneof(
      fc.record({
        rows,
        options: constants([
          ["nothing", () => undefined],
          ["{ max: 3 }", () => ({ max: 3 })],
        ]),
      }),
      fc.record({
        rows: finite,
        options: fc.oneof(
          value,
          value.map((max) => recordOf({ max })),
        ),
      }),
    ),
    async holds(given, run, copy) {
      const [all, options] = [run.build(given.rows), run.build(given.options)];
      // What iterating over the caller's rows throws is the caller's.
      const own = (reason) => run.isOwn(reason) || isIterable(all);
      // Rows that never come are waited for: there is no timeout.
      const waiting = new Promise((resolve) => setTimeout(resolve, 100));
      const collecting = async () => {
        const list = await copy.collect(all, options);
        assert.ok(Array.isArray(list));
      };
      await outcomeOf(isIterable(all) ? () => Promise.race([collecting(), waiting]) : collecting, copy, own);
    },
  },
  {
    promise: "collect ends with rows that do not",
    share: 0,
    given: fc.constant(endless),
    async holds(given, run, copy) {
      const rows = run.build(given);
      const { reason } = await outcomeOf(() => copy.collect(rows, { max: 10 }), copy);
      assert.equal(reason.kind, "config");
    },
  },
  {
    promise:
      "an iterator over rows takes any input and any options: it ends, or rejects with a GenAuthError or the signal's reason",
    share: 3,
    given: fc.record({ call: callOf(paged), options: fc.option(callOptions, { nil: recipe("nothing", () => undefined) }) }),
    prepare,
    async holds({ call: { operation, input }, options }, run, copy) {
      const [built, given] = [run.build(input), run.build(options)];
      const read = async () => {
        let count = 0;
        for await (const row of copy.client.iterate[operation](built, given)) if (row && ++count > 100) break;
      };
      await outcomeOf(read, copy, (reason) => run.isOwn(reason));
    },
  },
  {
    promise:
      "an edit takes any input, function and options: it rejects with GenAuthErrors, what the function threw or the signal's reason",
    share: 3,
    given: fc.record({
      input: fc.oneof(
        constants([["{ userId: 'u-1' }", () => ({ userId: "u-1" })]]),
        value,
        value.map((userId) => recordOf({ userId })),
      ),
      edit: editFunction,
      options: fc.option(callOptions, { nil: recipe("nothing", () => undefined) }),
    }),
    prepare,
    async holds({ input, edit, options }, run, copy) {
      run.isGenAuthError = copy.isGenAuthError;
      const given = [input, edit, options].map((each) => run.build(each));
      // A function that is a revoked Proxy, and a class, throw by themselves.
      const own = (reason) => run.isOwn(reason) || /proxy that has been revoked|Class constructor/.test(reason?.message);
      await outcomeOf(() => copy.client.editUserDepartments(...given), copy, own);
      assert.equal(run.foreign, undefined);
    },
  },
];
