/** Of one request. More are not refused by any source, but so progress can be seen, and stopped. */
const BATCH = 50;

export function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}
