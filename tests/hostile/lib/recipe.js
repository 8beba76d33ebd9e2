// A value that misbehaves must not get into fast-check's hands, which reads, clones and prints what it generates. So it
// generates recipes: they print as what they make, and make a new value for each run.
import fc from "fast-check";

export class Recipe {
  #print;

  /** `build` takes the run, which remembers what its values throw. */
  constructor(print, build) {
    this.#print = print;
    this.build = build;
  }

  toString() {
    return this.#print();
  }

  [fc.toStringMethod]() {
    return this.#print();
  }
}

export const recipe = (print, build) => new Recipe(typeof print === "string" ? () => print : print, build);

/** A constant recipe for each `[text, build]`. */
export const constants = (table) => fc.constantFrom(...table.map(([text, build]) => recipe(text, build)));

/** What is the same in each run, printed by fast-check. */
export const plain = (arbitrary) =>
  arbitrary.map((value) =>
    recipe(
      () => fc.stringify(value),
      () => value,
    ),
  );

/** `{ a: recipe }` as one recipe. */
export const recordOf = (fields) => {
  const entries = Object.entries(fields);
  return recipe(
    () => `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(", ")} }`,
    (run) => Object.fromEntries(entries.map(([name, value]) => [name, value.build(run)])),
  );
};

/** What values of another realm throw, which no run can remember. */
export const THROWN_ELSEWHERE = "thrown in another realm";

/** One run of a property: what its values threw may come out where that is documented. */
export class Run {
  thrown = [];

  /** Throws, and remembers what. */
  throw(value) {
    this.thrown.push(value);
    throw value;
  }

  /** A value that is the caller's own from now on. */
  own(value) {
    this.thrown.push(value);
    return value;
  }

  isOwn(value) {
    return value === THROWN_ELSEWHERE || this.thrown.includes(value);
  }

  /** Builds; what goes wrong here is the generator's fault, never the package's. */
  build(given) {
    try {
      return given.build(this);
    } catch (error) {
      throw new Error(`the generator failed at ${given}`, { cause: error });
    }
  }
}
