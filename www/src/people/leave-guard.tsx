import { Modal } from "antd";
import { useEffect } from "react";
import { useBlocker } from "react-router";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

interface LeaveGuardProps {
  /** Something is not saved. */
  readonly active: boolean;
  /** It is on its way; what was asked for goes on by itself as soon as it is. */
  readonly isSaving: boolean;
}

/** Asks before the drawer closes, shows somebody else or goes with its organization. */
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

  // Also while it goes, once that is saved.
  const waits = isSaving || !active;
  return (
    <Modal
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
    </Modal>
  );
}

/** The drawer stays as it is where both are the same. */
function drawerOf({ pathname, search }: { pathname: string; search: string }): string {
  return `${pathname.split("/")[2]} ${new URLSearchParams(search).get("person")}`;
}
