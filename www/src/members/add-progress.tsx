import { Alert, Flex, Progress as Bar } from "antd";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { Names } from "./names.tsx";
import { nameOf } from "./queries.ts";
import { texts } from "./texts.ts";
import type { Progress } from "./use-add-members.ts";

interface AddProgressProps {
  readonly progress: Progress;
  /** How many were members before. */
  readonly present: number;
  /** Ids without a user. */
  readonly missing: readonly string[];
}

/** The progress, and in the end exactly who was added and who was not. */
export function AddProgress({ progress, present, missing }: AddProgressProps) {
  const t = useTexts(texts);
  const { status, total, added, left, uncertain, error } = progress;
  return (
    <Flex vertical gap="middle">
      <div role="status">
        {total > 0 && (
          <Count
            done={added.length}
            total={total}
            label={t.addedCount(added.length, total)}
            status={status === "done" ? "success" : status === "stopped" ? "exception" : "active"}
          />
        )}
        {status === "done" && total === 0 && <Alert type="warning" showIcon title={t.nobodyAdded} />}
        {present > 0 && <div className="secondary">{t.present(present)}</div>}
      </div>
      <Problem error={error} />
      <Names title={t.uncertain(uncertain.length)} names={uncertain.map(nameOf)} />
      <Names title={t.left(left.length)} names={status === "stopped" ? left.map(nameOf) : []} />
      <Names title={t.missing(missing.length)} names={missing} />
    </Flex>
  );
}

interface CountProps {
  readonly done: number;
  readonly total: number;
  readonly label: string;
  readonly status: "active" | "success" | "exception" | "normal";
}

/** How much of a work is done, in a bar and in words. */
export function Count({ done, total, label, status }: CountProps) {
  return (
    <>
      <Bar percent={total === 0 ? 0 : Math.round((100 * done) / total)} status={status} aria-label={label} />
      {label}
    </>
  );
}
