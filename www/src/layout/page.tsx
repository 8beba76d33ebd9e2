import { Skeleton } from "antd";
import { Suspense, useRef } from "react";
import { Outlet, useLocation } from "react-router";
import { FailureBoundary } from "../failures/failure-boundary.tsx";
import { PersonDrawer } from "../people/person-drawer.tsx";
import { Header } from "./header.tsx";
import { SkipButton } from "./skip-button.tsx";

/** The layout of pages across organizations: header, the page below it, person in a drawer. */
export function Page() {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  return (
    <div className="frame">
      <SkipButton content={content} />
      <Header across />
      <main className="frame-whole" ref={content} tabIndex={-1}>
        <FailureBoundary about={pathname}>
          <Suspense fallback={<Skeleton active />}>
            <Outlet />
          </Suspense>
        </FailureBoundary>
      </main>
      <PersonDrawer />
    </div>
  );
}
