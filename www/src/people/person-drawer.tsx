import { Drawer, Skeleton } from "antd";
import { lazy, type PropsWithChildren, Suspense } from "react";
import { Link, useSearchParams } from "react-router";
import { FailureBoundary } from "../failures/failure-boundary.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import "./people.css";

// Loaded on demand, to keep the first load small.
const PersonView = lazy(async () => ({ default: (await import("./person-view.tsx")).PersonView }));

/** The URL's search parameter that names a person. */
const PERSON = "person";

/** Opens the drawer over the page. */
export function PersonLink({ userId, children }: PropsWithChildren<{ userId: string }>) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set(PERSON, userId);
  return <Link to={{ search: next.toString() }}>{children}</Link>;
}

/** The person of the URL, in a drawer over the page. */
export function PersonDrawer() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const userId = search.get(PERSON);

  /** leave-guard.tsx asks before unsaved changes are lost. */
  function close() {
    setSearch((now) => {
      const next = new URLSearchParams(now);
      next.delete(PERSON);
      return next;
    });
  }

  return (
    <Drawer open={userId !== null} onClose={close} title={t.person} size={600} destroyOnHidden rootClassName="person-drawer">
      {userId && (
        <FailureBoundary about={userId}>
          <Suspense fallback={<Skeleton active />}>
            <PersonView key={userId} userId={userId} onClose={close} />
          </Suspense>
        </FailureBoundary>
      )}
    </Drawer>
  );
}
