import { Button, Result, Spin } from "antd";
import { Fragment, type PropsWithChildren, useEffect } from "react";
import { Navigate, useLocation } from "react-router";
import { useNotices } from "../failures/use-notices.tsx";
import { useTexts } from "../texts/texts.ts";
import { ExpiredDialog } from "./expired-dialog.tsx";
import { loadSession } from "./session.ts";
import { useSession } from "./store.ts";
import { texts } from "./texts.ts";

/** Renders its children for people who are signed in. Others go to the sign-in page, and return afterwards. */
export function SignedIn({ children }: PropsWithChildren) {
  const t = useTexts(texts);
  const session = useSession();
  const { pathname, search } = useLocation();
  const failed = session.status === "unknown" && session.problem !== undefined;
  const asked = session.status !== "unknown" || failed;
  const person = session.status === "in" || session.status === "expired" ? session.person.name : undefined;
  const { clear } = useNotices();

  useEffect(() => {
    if (!asked) void loadSession();
  }, [asked]);

  useEffect(() => {
    if (!failed) return;
    const again = () => void loadSession();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [failed]);

  // Notices are outside of the page, and name what the person was working on.
  useEffect(() => {
    if (person !== undefined) return clear;
  }, [person, clear]);

  if (session.status === "out") {
    const next = pathname + search;
    return <Navigate to={next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`} replace />;
  }
  if (session.status === "unknown") {
    if (!asked) return <Spin size="large" className="whole-page-spin" />;
    return (
      <Result
        status="warning"
        title={t.unreachable}
        extra={
          <Button type="primary" onClick={() => void loadSession()}>
            {t.tryAgain}
          </Button>
        }
      />
    );
  }
  return (
    <>
      {/* Mounted anew for another person, who gets nothing of what this one typed or chose. */}
      <Fragment key={person}>{children}</Fragment>
      <ExpiredDialog open={session.status === "expired"} person={session.person} />
    </>
  );
}
