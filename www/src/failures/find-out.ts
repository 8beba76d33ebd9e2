// Finds out by reading what nobody knows: whether a change whose response was lost was carried out.
import { GenAuthError } from "genauth-management";

/** The change failed, and reading has shown that nothing was changed. */
export class NotCarriedOut extends Error {
  readonly reason: GenAuthError;

  constructor(reason: GenAuthError) {
    super(reason.message);
    this.reason = reason;
  }
}

/** Whether the call may have been carried out although it failed. */
export function mayBeCarriedOut(error: unknown): error is GenAuthError {
  return error instanceof GenAuthError && error.outcome === "unknown";
}

export function isNotFound(error: unknown): boolean {
  return error instanceof GenAuthError && error.kind === "not_found";
}

/**
 * Carries out a change, and resolves to its result.
 *
 * If the response is lost, `find` reads: it resolves to the same result if the change was carried out, and to `undefined` if it
 * was not, which rejects with `NotCarriedOut`. If that fails as well, rejects with the failure of the change.
 */
export async function settle<Result>(change: () => Promise<Result>, find: () => Promise<Result | undefined>): Promise<Result> {
  try {
    return await change();
  } catch (error) {
    if (!mayBeCarriedOut(error)) throw error;
    let found: Result | undefined;
    try {
      found = await find();
    } catch {
      throw error;
    }
    if (found === undefined) throw new NotCarriedOut(error);
    return found;
  }
}
