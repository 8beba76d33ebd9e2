// Adds a person in two steps: the account with its departments, then who leads what and which department is the main one.
import { type CreateUserReqDto, GenAuthError, type ManagementClient, type UserDto } from "genauth-management";
import { carryOut, find, mainIn, type Memberships, membershipsOf, withMain } from "../../people/memberships.ts";
import { isCreatedBy, UNIQUE, type Unique } from "./new-person.ts";

export interface Clash {
  readonly field: Unique;
  /** Who has the value. */
  readonly user: UserDto;
}

/** Others have values of this person already; nobody was created. */
export class Taken extends Error {
  readonly clashes: readonly Clash[];

  constructor(clashes: readonly Clash[]) {
    super("others have these values already");
    this.clashes = clashes;
  }
}

/**
 * Creates the account. `uncertain` says that an earlier attempt may have created it: then it is looked for first, so that
 * nobody is created twice.
 */
export async function createAccount(client: ManagementClient, input: CreateUserReqDto, uncertain: boolean): Promise<UserDto> {
  if (uncertain) {
    const created = await findCreated(client, input);
    if (created) return created;
  }
  try {
    return (await client.createUser(input)).data;
  } catch (error) {
    if (!(error instanceof GenAuthError)) throw error;
    if (error.outcome === "unknown") {
      // If this fails as well, the first failure is the one to tell.
      const created = await findCreated(client, input).catch((reason: unknown) => {
        if (reason instanceof Taken) throw reason;
        return undefined;
      });
      if (created) return created;
    }
    if (error.statusCode === 409) {
      const clashes = await findClashes(client, input).catch(() => []);
      if (clashes.length > 0) throw new Taken(clashes);
    }
    throw error;
  }
}

/** The account that an earlier attempt has created; `undefined` if there is none. */
async function findCreated(client: ManagementClient, input: CreateUserReqDto): Promise<UserDto | undefined> {
  const clashes = await findClashes(client, input);
  const [first] = clashes;
  if (!first) return undefined;
  if (clashes.every(({ user }) => isCreatedBy(user, input))) return first.user;
  throw new Taken(clashes);
}

async function findClashes(client: ManagementClient, input: CreateUserReqDto): Promise<Clash[]> {
  const found = await Promise.all(
    UNIQUE.map(async (field): Promise<Clash[]> => {
      const userId = input[field];
      if (!userId) return [];
      try {
        return [{ field, user: (await client.getUser({ userId, userIdType: field })).data }];
      } catch (error) {
        if (error instanceof GenAuthError && error.kind === "not_found") return [];
        throw error;
      }
    }),
  );
  return found.flat();
}

/** Sets what creating does not: leaders, and the main department. Writes nothing if all is as wanted. */
export async function setDepartments(client: ManagementClient, userId: string, wanted: Memberships): Promise<void> {
  if (wanted.length === 0) return;
  await client.editUserDepartments({ userId }, (edit) => {
    const now = membershipsOf(edit.departments, wanted);
    // Nobody is taken out of a department here, also if the account was there before.
    const others = now.filter(({ departmentId }) => !find(wanted, departmentId));
    carryOut(edit, now, withMain([...wanted, ...others], mainIn(wanted)?.departmentId));
  });
}
