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
}

/** Enables or disables a department optimistically: rolled back if the service refuses. */
export function useStatus() {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code } = useOrganization();
  const { mutate } = useMutation({
    mutationFn: ({ department: { departmentId }, status }: StatusChange) => client.updateNodeStatus({ departmentId, status }),
    onMutate: ({ department, status }: StatusChange) => changeShown(code, department.departmentId, { status }),
    onSuccess: (_, { department, status }) => notices.done((status ? t.enabled : t.nowDisabled)(department.name)),
    onError(error, { department }, takeBack) {
      takeBack?.();
      notices.failed(error, t.statusFailed(department.name));
    },
    onSettled: (_, __, { department }) => readTreeAgain(code, department.parentDepartmentId),
  });
  return mutate;
}
