// Which refusals of the service are about the code that was typed.
import { GenAuthError } from "genauth-management";

/** What stands at the field of the code: that it is taken, or else the service's own words; `undefined` for other errors. */
export function codeRefusalOf(error: unknown, code: string): { readonly isTaken: boolean; readonly words: string } | undefined {
  if (!(error instanceof GenAuthError) || code === "") return undefined;
  const { statusCode, serviceMessage: words = "" } = error;
  if (statusCode === 409) return { isTaken: true, words };
  // The service names the parameter, or repeats what was sent: "Parameter code is malformed", "invalid organization code: a/b".
  const isNamed = /(parameter|参数) code\b/i.test(words) || (/code|编码/i.test(words) && words.includes(code));
  return statusCode === 400 && isNamed ? { isTaken: false, words } : undefined;
}
