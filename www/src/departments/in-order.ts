// Runs work for the items of a tree: a parent before its children, siblings one after the other, other items at the same time.

interface Placed {
  /** Index of the parent in the list; -1 at the top. Parents stand before their children. */
  readonly parent: number;
}

/**
 * Calls `work` with the index of each item, at most `most` at a time. The first failure keeps what has not begun from beginning;
 * it is thrown when all that had begun has ended.
 */
export async function inOrder(items: readonly Placed[], most: number, work: (index: number) => Promise<void>): Promise<void> {
  const run = limited(most);
  const ends: Promise<void>[] = [];
  const latest = new Map<number, Promise<void>>();
  let failed = false;
  for (const [index, { parent }] of items.entries()) {
    const before = [ends[parent], latest.get(parent)];
    const end = Promise.all(before).then(() =>
      run(async () => {
        if (failed) return;
        try {
          await work(index);
        } catch (error) {
          failed = true;
          throw error;
        }
      }),
    );
    latest.set(parent, end);
    ends.push(end);
  }
  for (const result of await Promise.allSettled(ends)) if (result.status === "rejected") throw result.reason;
}

/** Lets at most `most` pieces of work run at a time; the others wait in the order in which they came. */
function limited(most: number) {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work: () => Promise<void>) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
