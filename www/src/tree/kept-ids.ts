// Ids that this tab keeps until it is closed, also while the page is loaded again.

/** Each open department is a call after a reload, as soon as it is in view: thousands would be more harm than help. */
const MOST = 1000;

export function keptIds(key: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : [];
  } catch {
    // No access to the storage, or it holds something else.
    return [];
  }
}

/** Keeps the first of them: what was opened first is what the others lie in. */
export function keepIds(key: string, ids: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([...ids].slice(0, MOST)));
  } catch {
    // Without storage, they are kept as long as the page.
  }
}
