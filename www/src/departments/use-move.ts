import { useMutation } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { useTexts } from "../texts/texts.ts";
import { openedOf } from "../tree/opened.ts";
import { moveShown, readTreeAgain } from "./changes.ts";
import { texts } from "./texts.ts";

interface Move {
  readonly department: DepartmentDto;
  readonly toId: string;
  readonly toName: string;
  /** Whether this move undoes another one. */
  readonly back?: boolean;
}

/** Moves a department optimistically: rolled back if the service refuses, and undone by a button in the message. */
export function useMove() {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code } = useOrganization();

  const { mutate } = useMutation({
    mutationFn: ({ department, toId }: Move) =>
      client.updateDepartment({
        organizationCode: code,
        departmentId: department.departmentId,
        parentDepartmentId: toId,
      }),
    onMutate({ department, toId }: Move) {
      openedOf(code).open([toId]);
      return moveShown(code, department, toId);
    },
    onSuccess(_, { department, toId, toName, back }) {
      const { name, parentDepartmentId: fromId } = department;
      if (back) notices.done(t.movedBack(name));
      else {
        const undo = () =>
          mutate({ department: { ...department, parentDepartmentId: toId }, toId: fromId, toName: "", back: true });
        notices.done(t.moved(name, toName), undo);
      }
    },
    onError(error, { department }, takeBack) {
      takeBack?.();
      notices.failed(error, t.moveFailed(department.name));
    },
    onSettled: (_, __, { department, toId }) => readTreeAgain(code, department.parentDepartmentId, toId),
  });
  return mutate;
}
