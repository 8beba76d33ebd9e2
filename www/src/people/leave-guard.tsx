import { useEffect } from "react";
import { useBlocker } from "react-router";
import { Dialog } from "../forms/dialog.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

interface LeaveGuardProps {
  /** Whether there are unsaved changes. */
  readonly active: boolean;
  /** Whether a save is in progress; the navigation continues after it. */
  readonly isSaving: boolean;
}

/** Asks for confirmation before unsaved changes are lost by navigation. */
export function LeaveGuard({ active, isSaving }: LeaveGuardProps) {
  const t = useTexts(texts);
  const blocker = useBlocker(({ currentLocation: from, nextLocation: to }) => active && drawerOf(from) !== drawerOf(to));

  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [active]);

  useEffect(() => {
    if (!active && blocker.state === "blocked") blocker.proceed();
  }, [active, blocker]);

  // Closes by itself once the save has succeeded.
  const waits = isSaving || !active;
  return (
    <Dialog
      open={blocker.state === "blocked"}
      title={waits ? t.leaveSavingTitle : t.leaveTitle}
      okText={waits ? t.leaveSaving : t.leave}
      okButtonProps={{ danger: true }}
      cancelText={t.stay}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      width={420}
    >
      {waits ? t.leaveSavingHint : t.leaveHint}
    </Dialog>
  );
}

/** Identifies what the drawer shows at an address. */
function drawerOf({ pathname, search }: { pathname: string; search: string }): string {
  return `${pathname.split("/")[2]} ${new URLSearchParams(search).get("person")}`;
}
