import { Alert, Button, Flex } from "antd";
import { useState } from "react";
import { useNotices } from "../failures/use-notices.tsx";
import { useTexts } from "../texts/texts.ts";
import type { Failure } from "./carry-out.ts";
import { Failures } from "./failures.tsx";
import { reverse } from "./plan.ts";
import { texts, WORDS } from "./texts.ts";
import { type Batch, rememberBatch } from "./undo-store.ts";
import { useRun } from "./use-run.ts";

/** Says what was done to many people last, with a button that takes it back. */
export function Undo({ batch }: { batch: Batch }) {
  const t = useTexts(texts);
  const notices = useNotices();
  const { status, settled, total, run, stop } = useRun();
  const [failed, setFailed] = useState<readonly Failure[]>([]);
  const running = status === "running";

  async function undo() {
    setFailed([]);
    const { failed, left } = await run(batch.done.map(reverse));
    const open = new Set([...failed.map(({ user }) => user.userId), ...left.map(({ userId }) => userId)]);
    setFailed(failed);
    if (open.size > 0) rememberBatch({ ...batch, done: batch.done.filter(({ user }) => open.has(user.userId)) });
    else {
      rememberBatch(undefined);
      notices.done(t.undone);
    }
  }

  return (
    <Alert
      type="success"
      role="status"
      title={t[WORDS[batch.action].done](batch.done.length, batch.fromName, batch.toName)}
      description={
        failed.length > 0 ? <Failures title={t.notUndone(failed.length)} failed={failed} /> : running && t.undoing(settled, total)
      }
      action={
        <Flex gap="small">
          {running ? (
            <Button size="small" onClick={stop}>
              {t.stop}
            </Button>
          ) : (
            <>
              <Button size="small" onClick={() => void undo()}>
                {t.undo}
              </Button>
              <Button size="small" type="text" onClick={() => rememberBatch(undefined)}>
                {t.dismiss}
              </Button>
            </>
          )}
        </Flex>
      }
    />
  );
}
