/** Ids of one request. No source names a limit; small batches show progress and can be stopped. */
const BATCH = 50;

export function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}
