import { useMutation } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { changeShown, readTreeAgain } from "../departments/changes.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { useTexts } from "../texts/texts.ts";
import { type Choice, chosenIds } from "./choice.ts";
import { texts } from "./texts.ts";

/** Saves a choice of leaders on top of what is stored, because the call replaces the whole list. */
export function useSaveLeaders({ departmentId, parentDepartmentId, name }: DepartmentDto, onSaved: () => void) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code: organizationCode } = useOrganization();
  const { mutate, isPending, error } = useMutation({
    async mutationFn(choice: Choice) {
      const { data: stored } = await client.getDepartment({ organizationCode, departmentId });
      const before = stored.leaderUserIds ?? [];
      const leaderUserIds = chosenIds(before, choice);
      // Stored already, by an attempt whose response was lost or by somebody else.
      const same = leaderUserIds.length === before.length && leaderUserIds.every((userId) => before.includes(userId));
      if (!same) await client.updateDepartment({ organizationCode, departmentId, leaderUserIds });
      return leaderUserIds;
    },
    onSuccess(leaderUserIds) {
      changeShown(organizationCode, departmentId, { leaderUserIds });
      notices.done(t.saved(name));
      onSaved();
    },
    // Also the members, and the departments of people, which say who leads.
    onSettled: () => readTreeAgain(organizationCode, parentDepartmentId),
  });
  return { save: mutate, isSaving: isPending, error };
}
