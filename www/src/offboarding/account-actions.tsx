import { useMutation } from "@tanstack/react-query";
import { Button, Popconfirm, Tooltip } from "antd";
import type { UserDto } from "genauth-management";
import { useState } from "react";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { nameOf } from "../members/queries.ts";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { OffboardDialog } from "./offboard-dialog.tsx";
import { texts } from "./texts.ts";
import { UndoNote } from "./undo-note.tsx";

interface AccountActionsProps {
  readonly user: UserDto;
  /** Whether the person is in a department. */
  readonly isMember: boolean;
  /** Whether changes of the departments are not saved yet. */
  readonly unsaved: boolean;
  /** Called when a dialog has closed and its button is gone. */
  readonly onFocusLost: () => void;
}

/** Offboards a person, and activates a suspended account again. Viewers see none of it. */
export function AccountActions({ user, isMember, unsaved, onFocusLost }: AccountActionsProps) {
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  const [open, setOpen] = useState(false);
  if (!mayChange) return null;

  function close() {
    setOpen(false);
    if (document.activeElement === document.body) onFocusLost();
  }

  return (
    <>
      <div className="person-actions">
        {(user.status !== "Resigned" || isMember) && (
          <Tooltip title={unsaved ? t.saveFirst : undefined}>
            <Button onClick={() => setOpen(true)} disabled={unsaved}>
              {t.offboard}
            </Button>
          </Tooltip>
        )}
        {user.status === "Suspended" && <Activate user={user} onFocusLost={onFocusLost} />}
      </div>
      {!open && <UndoNote user={user} />}
      {open && <OffboardDialog user={user} onClosed={close} />}
    </>
  );
}

function Activate({ user, onFocusLost }: Pick<AccountActionsProps, "user" | "onFocusLost">) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { userId } = user;
  const work = useMutation({
    mutationFn: () => client.updateUser({ userId, status: "Activated" }),
    onSuccess() {
      onFocusLost();
      notices.done(t.activated(nameOf(user)));
    },
    onError: (error) => notices.failed(error, t.notActivated(nameOf(user))),
    onSettled: () =>
      Promise.all([
        readAgain({ queryKey: keys.user(userId) }),
        readAgain({ queryKey: keys.people }),
        // Lists of members show the state of the account.
        readAgain({ queryKey: keys.allMembers }),
      ]),
  });
  return (
    <Popconfirm
      title={t.activateTitle}
      description={t.activateHint}
      okText={t.activate}
      cancelText={t.cancel}
      onConfirm={() => work.mutate()}
    >
      <Button loading={work.isPending}>{t.activate}</Button>
    </Popconfirm>
  );
}
