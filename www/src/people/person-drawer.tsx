import { Drawer } from "antd";
import type { PropsWithChildren } from "react";
import { Link, useSearchParams } from "react-router";
import { FailureBoundary } from "../failures/failure-boundary.tsx";
import { useTexts } from "../texts/texts.ts";
import { PersonView } from "./person-view.tsx";
import { texts } from "./texts.ts";
import "./people.css";

/** The part of the address that names a person. */
const PERSON = "person";

/** Opens the drawer over the page. */
export function PersonLink({ userId, children }: PropsWithChildren<{ userId: string }>) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set(PERSON, userId);
  return <Link to={{ search: next.toString() }}>{children}</Link>;
}

/** The person that the address names, over the page. */
export function PersonDrawer() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const userId = search.get(PERSON);

  /** What is not saved asks before the address changes: leave-guard.tsx. */
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
          <PersonView key={userId} userId={userId} onClose={close} />
        </FailureBoundary>
      )}
    </Drawer>
  );
}
