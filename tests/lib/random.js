// Numbers that look random and come again with the same seed.

/** The seed of this run: SEED of the environment, else a new one. Print it, so that a failure can be repeated. */
export function chooseSeed() {
  return Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32)) >>> 0;
}

export function randomFrom(seed) {
  // Marsaglia's xorshift, which must not begin at zero.
  let state = seed ^ 0x5eed5eed || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    times: (count, make) => Array.from({ length: count }, make),
  };
}
