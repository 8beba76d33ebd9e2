// Looks up the users of a pasted list.
import { GenAuthError, type GetUserBatchDto, type ManagementClient, type UserDto } from "genauth-management";
import { batches } from "./batches.ts";
import { digitsOf, type IdType, isTooLong, kindsOf, type ListKind } from "./pasted.ts";

/** Requests under way at a time. */
const IN_FLIGHT = 4;

/** Longest country code of a phone number. */
const CODE_DIGITS = 3;

/** Reports how many ids are settled: found, or of no user. */
type Report = (done: number) => void;

/** The user of each id that has one. Ids of an unknown kind are tried as the next kind until one fits. */
export async function lookUp(
  client: ManagementClient,
  ids: readonly string[],
  kind: ListKind,
  signal: AbortSignal,
  report: Report,
): Promise<Map<string, UserDto>> {
  const found = new Map<string, UserDto>();
  let open = ids.filter((id) => !isTooLong(id));
  const kinds = (id: string) => (kind === "auto" ? kindsOf(id) : [kind]);
  for (let turn = 0; open.length > 0; turn++) {
    for (const type of new Set(open.flatMap((id) => kinds(id)[turn] ?? []))) {
      const ofType = open.filter((id) => kinds(id)[turn] === type);
      // In groups, each of requests that run at the same time.
      const all = batches(ofType);
      for (let start = 0; start < all.length; start += IN_FLIGHT) {
        signal.throwIfAborted();
        const group = all.slice(start, start + IN_FLIGHT);
        await Promise.all(group.map((batch) => readBatch(client, batch, type, signal, found)));
        report(found.size);
      }
    }
    open = open.filter((id) => !found.has(id) && kinds(id)[turn + 1] !== undefined);
  }
  report(ids.length);
  return found;
}

async function readBatch(
  client: ManagementClient,
  ids: readonly string[],
  type: IdType,
  signal: AbortSignal,
  found: Map<string, UserDto>,
): Promise<void> {
  const asked = new Map<string, string[]>();
  for (const id of ids) {
    for (const spelling of spellings(id, type)) asked.set(spelling, [...(asked.get(spelling) ?? []), id]);
  }
  // A phone number can have several spellings, so that these are more than the ids.
  for (const userIds of batches([...asked.keys()])) {
    const users = await readSome(client, { userIds, userIdType: type, withDepartmentIds: true }, signal);
    for (const user of users) {
      const spelling = idOf(user, type);
      for (const id of asked.get(spelling) ?? []) {
        if (hasCountryCode(user, id, spelling, type) && !found.has(id)) found.set(id, user);
      }
    }
  }
}

/** What the service may have stored for an id. */
function spellings(id: string, type: IdType): string[] {
  // The service keeps email addresses in lower case. Anything else may differ in case alone.
  if (type === "email") return [id.toLowerCase()];
  if (type !== "phone") return [id];
  const digits = digitsOf(id);
  if (!id.trim().startsWith("+")) return [digits];
  // The service stores the country code apart, and nothing tells how long it is.
  return Array.from({ length: CODE_DIGITS }, (_, index) => digits.slice(index + 1)).filter(Boolean);
}

/** The service's documentation allows numbers of mainland China to have none. */
const OWN_CODE = "86";

/** Whether the part of a phone number that was not asked for is the country code of the user. */
function hasCountryCode({ phoneCountryCode }: UserDto, id: string, spelling: string, type: IdType): boolean {
  if (type !== "phone" || digitsOf(id) === spelling) return true;
  return digitsOf(phoneCountryCode || OWN_CODE) + spelling === digitsOf(id);
}

/** No source says whether an unknown id is left out of the response or fails the call: then each id is requested alone. */
async function readSome(client: ManagementClient, input: GetUserBatchDto, signal: AbortSignal): Promise<UserDto[]> {
  try {
    return (await client.getUserBatch(input, { signal })).data;
  } catch (error) {
    if (!(error instanceof GenAuthError) || error.kind !== "not_found") throw error;
    if (input.userIds.length === 1) return [];
    const found: UserDto[] = [];
    for (const id of input.userIds) found.push(...(await readSome(client, { ...input, userIds: [id] }, signal)));
    return found;
  }
}

function idOf({ username, email, phone, externalId, userId }: UserDto, idType: IdType): string {
  const own = {
    username,
    email: email?.toLowerCase(),
    phone: phone && digitsOf(phone),
    external_id: externalId,
    user_id: userId,
  };
  return own[idType] ?? "";
}
