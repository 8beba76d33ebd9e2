import { Button, Result, Spin } from "antd";
import { type PropsWithChildren, useEffect } from "react";
import { Navigate, useLocation } from "react-router";
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
  const asked = session.status !== "unknown" || session.problem !== undefined;

  useEffect(() => {
    if (!asked) void loadSession();
  }, [asked]);

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
      {children}
      <ExpiredDialog open={session.status === "expired"} person={session.person} />
    </>
  );
}
