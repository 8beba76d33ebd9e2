// What a person leaves: their departments, and those that they lead, also without being a member.
import { queryOptions } from "@tanstack/react-query";
import { collect, type ManagementClient } from "genauth-management";
import { find, type Membership, type Memberships } from "../people/memberships.ts";
import { keys } from "../queries/keys.ts";

/** A department that the person leads. */
export interface Led {
  readonly departmentId: string;
  readonly organizationCode: string;
  readonly name: string;
  readonly isMember: boolean;
  /** How many others lead it; `undefined` if that could not be read. */
  readonly others: number | undefined;
}

/** Whether the account can be activated again, or is marked as that of somebody who has left. */
export type Ending = "suspend" | "resign";

export interface Successor {
  readonly userId: string;
  readonly name: string;
}

/** What the administrator has decided. */
export interface Plan {
  readonly userId: string;
  readonly ending: Ending;
  /** Whether the account is active, so that it has to be suspended. */
  readonly isActive: boolean;
  readonly memberships: Memberships;
  readonly led: readonly Led[];
  /** By department; without an entry nobody follows. */
  readonly successors: ReadonlyMap<string, Successor>;
}

type LedDepartment = Omit<Led, "isMember">;

/**
 * All departments that a person leads, in all organizations. No call finds them by the person, so all departments are read.
 * Nothing is cached: the dialog decides by it what to write.
 */
export function ledOptions(client: ManagementClient, userId: string) {
  return queryOptions({
    queryKey: keys.led(userId),
    queryFn: async ({ signal }) => {
      const found: LedDepartment[] = [];
      const look = (organizationCode: string, departmentId: string, name: string, leaders: readonly string[] = []) => {
        if (!leaders.includes(userId)) return;
        if (found.some((other) => other.departmentId === departmentId)) return;
        found.push({ departmentId, organizationCode, name, others: new Set(leaders).size - 1 });
      };
      for (const organization of await collect(client.iterate.listOrganizations({ limit: 50 }, { signal }))) {
        const { organizationCode, departmentId, organizationName, leaderUserIds } = organization;
        look(organizationCode, departmentId, organizationName, leaderUserIds);
        const { data } = await client.getAllDepartments({ organizationCode }, { signal });
        for (const department of data.list) {
          look(organizationCode, department.departmentId, department.name, department.leaderUserIds);
        }
      }
      return found;
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** Those that were found, and those of which the memberships say so, in case that not all could be read. */
export function ledOf(memberships: Memberships, found: readonly LedDepartment[] = []): Led[] {
  const own = memberships.filter(({ isLeader, departmentId }) => isLeader && !found.some(isOf(departmentId)));
  return [
    ...found.map((department) => ({ ...department, isMember: find(memberships, department.departmentId) !== undefined })),
    ...own.map(asLed),
  ];
}

const isOf = (departmentId: string) => (other: LedDepartment) => other.departmentId === departmentId;

function asLed({ departmentId, organizationCode, name }: Membership): Led {
  return { departmentId, organizationCode, name, isMember: true, others: undefined };
}

/** Those that nobody will lead any more. */
export function withoutLeader(led: readonly Led[], successors: Plan["successors"]): Led[] {
  return led.filter(({ departmentId, others = 0 }) => others === 0 && !successors.has(departmentId));
}
