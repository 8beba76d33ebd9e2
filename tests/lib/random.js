// Choices that come again with the same seed.

/** The seed of this run: SEED of the environment, else the same each day, so that a change is what fails. Print it with a failure. */
export const chooseSeed = () => Number(process.env.SEED ?? 1) | 0;

/** How fast-check runs a property: with the seed of this run, and with the reason in what it reports. */
export const repeatable = (settings) => ({ seed: chooseSeed(), includeErrorInReport: true, ...settings });

/**
 * Choices that fast-check makes, and makes smaller when a property fails: `g` is what `fc.gen()` gives. The library is handed in,
 * since each suite has its own.
 */
export const choicesOf = ({ integer }, g) => choices((count) => g(integer, { min: 0, max: count - 1 }));

/** Choices without a library: for what has none, and for a load, whose order no property can repeat. */
export function randomFrom(seed) {
  // Marsaglia's xorshift, which must not begin at zero.
  let state = seed ^ 0x5eed5eed || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return choices((count) => Math.floor(next() * count));
}

/** Of `below`, which gives an integer from 0 to below a number. What is smaller is simpler. */
const choices = (below) => ({
  below,
  chance: (share) => below(1_000) >= 1_000 * (1 - share),
  pick: (list) => list[below(list.length)],
  times: (count, make) => Array.from({ length: count }, make),
});
