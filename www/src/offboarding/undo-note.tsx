import { useMutation } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import type { UserDto } from "genauth-management";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { nameOf } from "../members/queries.ts";
import { readDepartmentsAgain } from "../people/queries.ts";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { holdUndo, takeBack, type Undo, useUndo, withdrawUndo } from "./undo.ts";

/** Offers to put a person back into the departments that they have just left. */
export function UndoNote({ user }: { user: UserDto }) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { userId } = user;
  const undo = useUndo(userId);
  const work = useMutation({
    mutationFn(undo: Undo) {
      holdUndo(userId);
      return takeBack(client, undo);
    },
    onSuccess() {
      withdrawUndo(userId);
      notices.done(t.undone(nameOf(user)));
    },
    onSettled(_, __, { memberships, led }) {
      void readAgain({ queryKey: keys.userDepartments(userId) });
      readDepartmentsAgain([...memberships, ...led]);
    },
  });
  if (!undo) return null;
  return (
    <>
      <Alert
        type="info"
        showIcon
        className="offboarding-undo"
        title={t.undoTitle(undo.memberships.length)}
        description={t.undoHint}
        action={
          <Button size="small" loading={work.isPending} onClick={() => work.mutate(undo)}>
            {t.undo}
          </Button>
        }
      />
      <Problem error={work.error} />
    </>
  );
}
