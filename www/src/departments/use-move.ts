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
      openedOf(code).moved({ id: department.departmentId, parentId: toId });
      return moveShown(code, department, toId);
    },
    onSuccess: (_, move) => say(move),
    onError(error, move, takeBack) {
      takeBack?.();
      const { department, toId } = move;
      const { departmentId, name } = department;
      notices.failed(error, {
        failed: t.moveFailed(name),
        unknown: t.moveUnknown(name),
        unchanged: t.moveUnchanged(name),
        async read() {
          const { data } = await client.getDepartment({ organizationCode: code, departmentId });
          return data.parentDepartmentId === toId;
        },
        onCarriedOut() {
          say(move);
          void readTreeAgain(code, department.parentDepartmentId, toId);
        },
      });
    },
    onSettled: (_, __, { department, toId }) => readTreeAgain(code, department.parentDepartmentId, toId),
  });

  function say({ department, toId, toName, back }: Move) {
    const { name, parentDepartmentId: fromId } = department;
    if (back) return notices.done(t.movedBack(name));
    const moved = { ...department, parentDepartmentId: toId };
    notices.done(t.moved(name, toName), () => mutate({ department: moved, toId: fromId, toName: "", back: true }));
  }

  return mutate;
}
