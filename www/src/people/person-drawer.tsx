import { Drawer, Skeleton } from "antd";
import { lazy, type PropsWithChildren, Suspense } from "react";
import { Link, useSearchParams } from "react-router";
import { FailureBoundary } from "../failures/failure-boundary.tsx";
import { useTexts } from "../texts/texts.ts";
import { Neighbours } from "./neighbours.tsx";
import { texts } from "./texts.ts";
import "./people.css";

// Loaded on demand, to keep the first load small.
const PersonView = lazy(async () => ({ default: (await import("./person-view.tsx")).PersonView }));

/** The URL's search parameter that names a person. */
const PERSON = "person";

/** The address's parameters with this person. */
export function withPerson(search: URLSearchParams, userId: string): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set(PERSON, userId);
  return next;
}

/** Opens the drawer over the page. */
export function PersonLink({ userId, children }: PropsWithChildren<{ userId: string }>) {
  const [search] = useSearchParams();
  return <Link to={{ search: withPerson(search, userId).toString() }}>{children}</Link>;
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

  /** Replaces the history entry: the back button leads to the page behind the drawer, not through everybody on it. */
  function goTo(next: string) {
    setSearch(
      (now) => {
        const search = new URLSearchParams(now);
        search.set(PERSON, next);
        return search;
      },
      { replace: true },
    );
  }

  return (
    <Drawer
      open={userId !== null}
      onClose={close}
      title={t.person}
      extra={userId && <Neighbours userId={userId} onGo={goTo} />}
      size={600}
      destroyOnHidden
      rootClassName="person-drawer"
    >
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
