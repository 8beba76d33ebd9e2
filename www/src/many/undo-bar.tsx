import { Suspense } from "react";
import { useOrganization } from "../organizations/organization.tsx";
import { usePerson } from "../session/store.ts";
import { Undo } from "./lazily.ts";
import { useLastBatch } from "./undo-store.ts";

/** What was done to many people last in this organization. */
export function UndoBar() {
  const { code } = useOrganization();
  const { name } = usePerson();
  const batch = useLastBatch();
  if (!batch || batch.organizationCode !== code || batch.by !== name) return null;
  return (
    <Suspense>
      <Undo batch={batch} />
    </Suspense>
  );
}
