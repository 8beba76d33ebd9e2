import { useMutation } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { useTexts } from "../texts/texts.ts";
import { changeShown, readTreeAgain } from "./changes.ts";
import { texts } from "./texts.ts";

interface StatusChange {
  readonly department: DepartmentDto;
  readonly status: boolean;
  /** Whether this change undoes another one. */
  readonly back?: boolean;
}

/** Enables or disables a department optimistically: rolled back if the service refuses, and undone by a button in the message. */
export function useStatus() {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code } = useOrganization();
  const { mutate } = useMutation({
    mutationFn: ({ department: { departmentId }, status }: StatusChange) => client.updateNodeStatus({ departmentId, status }),
    onMutate: ({ department, status }: StatusChange) => changeShown(code, department.departmentId, { status }),
    onSuccess: (_, change) => say(change),
    onError(error, change, takeBack) {
      takeBack?.();
      const { department, status } = change;
      const { departmentId, name, parentDepartmentId } = department;
      notices.failed(error, {
        failed: t.statusFailed(name),
        unknown: t.statusUnknown(name),
        unchanged: t.statusUnchanged(name, !status),
        async read() {
          const { data } = await client.getDepartment({ organizationCode: code, departmentId });
          return (data.status !== false) === status;
        },
        onCarriedOut() {
          say(change);
          void readTreeAgain(code, parentDepartmentId);
        },
      });
    },
    // No source says that the departments below keep their status: they are read again, too.
    onSettled: (_, __, { department }) => readTreeAgain(code, department.parentDepartmentId, department.departmentId),
  });

  function say({ department, status, back }: StatusChange) {
    const undo = () => mutate({ department: { ...department, status }, status: !status, back: true });
    notices.done((status ? t.enabled : t.nowDisabled)(department.name), back ? undefined : undo);
  }

  return mutate;
}
