// The calls of an offboarding, in their order. Each step knows how to find out whether it is done already.
import { collect, GenAuthError, type ManagementClient } from "genauth-management";
import { changeLeaders, leadersOf } from "./leaders.ts";
import type { Led, Plan, Successor } from "./plan.ts";

export type Doing =
  | { readonly kind: "suspend" | "resign" }
  | { readonly kind: "lead"; readonly department: Led; readonly successor: Successor | undefined }
  | { readonly kind: "remove"; readonly departmentId: string; readonly name: string };

export interface Step {
  readonly key: string;
  readonly doing: Doing;
  /** Whether it is done, whoever did it. */
  readonly isDone: () => Promise<boolean>;
  readonly run: () => Promise<unknown>;
}

/**
 * Access ends first: whatever fails after that, and wherever the administrator stops, nobody who has left can sign in. The
 * successors come before the departments, so that none is without a leader in between. What cannot be undone comes last.
 */
export function stepsOf(client: ManagementClient, plan: Plan): Step[] {
  const { isActive, ending, led, successors, memberships } = plan;
  const replaced = led.filter(({ departmentId, isMember }) => successors.has(departmentId) || !isMember);
  return [
    ...(isActive ? [suspend(client, plan)] : []),
    ...replaced.map((department) => lead(client, plan, department, successors.get(department.departmentId))),
    ...memberships.map((membership) => remove(client, plan, membership)),
    ...(ending === "resign" ? [resign(client, plan)] : []),
  ];
}

function suspend(client: ManagementClient, { userId }: Plan): Step {
  return {
    key: "suspend",
    doing: { kind: "suspend" },
    isDone: async () => (await client.getUser({ userId })).data.status !== "Activated",
    run: () => client.updateUser({ userId, status: "Suspended" }),
  };
}

/** Makes the successor a leader in place of the person. A person who is a member as well loses the role with the membership. */
function lead(client: ManagementClient, { userId }: Plan, department: Led, successor: Successor | undefined): Step {
  const change = { add: successor?.userId, remove: userId };
  return {
    key: `lead ${department.departmentId}`,
    doing: { kind: "lead", department, successor },
    isDone: () =>
      orGone(async () => {
        const leaders = await leadersOf(client, department);
        return !leaders.includes(userId) && (!successor || leaders.includes(successor.userId));
      }),
    run: () => changeLeaders(client, department, change),
  };
}

function remove(client: ManagementClient, { userId }: Plan, membership: Plan["memberships"][number]): Step {
  const { departmentId, organizationCode, name } = membership;
  return {
    key: `remove ${departmentId}`,
    doing: { kind: "remove", departmentId, name },
    async isDone() {
      const left = await collect(client.iterate.getUserDepartments({ userId, limit: 50 }));
      return !left.some((department) => department.departmentId === departmentId);
    },
    run: () => client.removeDepartmentMembers({ organizationCode, departmentId, userIds: [userId] }),
  };
}

/** The state `Resigned` alone, by `updateUser`, would leave roles, groups, posts and permissions in place. */
function resign(client: ManagementClient, { userId }: Plan): Step {
  return {
    key: "resign",
    doing: { kind: "resign" },
    isDone: async () => (await client.getUser({ userId })).data.status === "Resigned",
    run: () => client.resignUser({ userId }),
  };
}

/** A department that was deleted meanwhile needs nothing more. */
async function orGone(isDone: () => Promise<boolean>): Promise<boolean> {
  try {
    return await isDone();
  } catch (error) {
    if (error instanceof GenAuthError && error.kind === "not_found") return true;
    throw error;
  }
}
