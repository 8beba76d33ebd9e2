import { Modal } from "antd";
import { useEffect } from "react";
import { useBlocker } from "react-router";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** Asks before the drawer closes, shows somebody else or goes with its organization, while `active`. */
export function LeaveGuard({ active }: { active: boolean }) {
  const t = useTexts(texts);
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) => active && drawerOf(from) !== drawerOf(to),
  );

  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [active]);

  return (
    <Modal
      open={blocker.state === "blocked"}
      title={t.leaveTitle}
      okText={t.leave}
      okButtonProps={{ danger: true }}
      cancelText={t.stay}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      width={420}
    >
      {t.leaveHint}
    </Modal>
  );
}

/** The drawer stays as it is where both are the same. */
function drawerOf({ pathname, search }: { pathname: string; search: string }): string {
  return `${pathname.split("/")[2]} ${new URLSearchParams(search).get("person")}`;
}
