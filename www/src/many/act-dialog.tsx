import { Button, Flex } from "antd";
import type { DepartmentDto, UserDto } from "genauth-management";
import { useMemo, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { Count } from "../members/add-progress.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { usePerson } from "../session/store.ts";
import { useTexts } from "../texts/texts.ts";
import type { Result } from "./carry-out.ts";
import { ChooseTarget } from "./choose-target.tsx";
import { type Action, planOf } from "./plan.ts";
import { isConfirmed, Preview } from "./preview.tsx";
import { RunResult } from "./run-result.tsx";
import { texts, WORDS } from "./texts.ts";
import { rememberBatch } from "./undo-store.ts";
import { useRun } from "./use-run.ts";
import { useStored } from "./use-stored.ts";

interface ActDialogProps {
  readonly action: Action;
  readonly from: DepartmentDto;
  readonly users: readonly UserDto[];
  /** Called with those who are still to be done after each run. */
  readonly onOpen: (users: readonly UserDto[]) => void;
  readonly onClosed: () => void;
}

/** An action for many people: where to, a preview of what becomes of each, progress, and who is left. */
export function ActDialog({ action, from, users: selected, onOpen, onClosed }: ActDialogProps) {
  const t = useTexts(texts);
  const { code: organizationCode } = useOrganization();
  const { name: by } = usePerson();
  // The selection shrinks while this dialog is open.
  const [users] = useState(selected);
  const hasTarget = action === "move" || action === "add";
  const [step, setStep] = useState<"target" | "preview">(hasTarget ? "target" : "preview");
  const [toId, setToId] = useState<string>();
  const [keepLeading, setKeepLeading] = useState(false);
  const [typed, setTyped] = useState("");
  const stored = useStored(from, users, toId, step === "preview");
  const { status, settled, total, result, run, stop } = useRun();
  const words = WORDS[action];

  const plan = useMemo(
    () => (stored.data ? planOf({ action, ...stored.data, keepLeading }) : undefined),
    [action, stored.data, keepLeading],
  );
  const transitions = useMemo(() => plan?.flatMap(({ transition }) => transition ?? []) ?? [], [plan]);
  const count = transitions.length;
  const open = useMemo(() => openOf(result), [result]);

  async function start(again?: Result) {
    const wanted = again ? openOf(again) : undefined;
    const next = wanted ? transitions.filter(({ user }) => wanted.has(user.userId)) : transitions;
    const after = await run(next, again);
    const left = openOf(after);
    onOpen(users.filter(({ userId }) => left.has(userId)));
    if (after.done.length === 0) return;
    const names = { fromName: from.name, toName: stored.data?.to?.name ?? "" };
    rememberBatch({ action, organizationCode, by, ...names, done: after.done });
    if (left.size === 0) onClosed();
  }

  const ready = count > 0 && isConfirmed(typed, count);
  const buttons = {
    ready:
      step === "target" ? (
        <>
          <Button onClick={onClosed}>{t.cancel}</Button>
          <Button type="primary" disabled={toId === undefined} onClick={() => setStep("preview")}>
            {t.preview}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={hasTarget ? () => setStep("target") : onClosed}>{hasTarget ? t.back : t.cancel}</Button>
          <Button type="primary" danger={action === "remove"} disabled={!ready} onClick={() => void start()}>
            {t[words.submit](count)}
          </Button>
        </>
      ),
    running: <Button onClick={stop}>{t.stop}</Button>,
    stopped: (
      <>
        <Button onClick={onClosed}>{t.close}</Button>
        <Button type="primary" onClick={() => void start(result)}>
          {t.tryAgain(open.size)}
        </Button>
      </>
    ),
    done: (
      <Button type="primary" onClick={onClosed}>
        {t.close}
      </Button>
    ),
  };

  const running = status === "running";
  return (
    <Dialog
      open
      title={t[words.title](users.length, from.name)}
      footer={
        <Flex gap="small" justify="end">
          {buttons[status]}
        </Flex>
      }
      onCancel={running ? stop : onClosed}
      closable={!running}
      mask={{ closable: false }}
      width={720}
    >
      {status === "ready" && step === "target" && <ChooseTarget from={from} toId={toId} onChoose={setToId} />}
      {status === "ready" && step === "preview" && (
        <Flex vertical gap="middle">
          <Problem error={stored.error} onRetry={stored.refetch} />
          {!plan && !stored.error && (
            <div role="status">
              <Count done={stored.read} total={users.length} label={t.reading(stored.read, users.length)} status="active" />
            </div>
          )}
          {plan && stored.data && (
            <Preview
              action={action}
              rows={plan}
              from={stored.data.from}
              to={stored.data.to}
              gone={users.length - plan.length}
              keepLeading={keepLeading}
              onKeepLeading={setKeepLeading}
              typed={typed}
              onTyped={setTyped}
            />
          )}
        </Flex>
      )}
      {status !== "ready" && (
        <RunResult status={status} label={t[words.count](settled, total)} settled={settled} total={total} result={result} />
      )}
    </Dialog>
  );
}

/** For whom it is not done. */
function openOf({ failed, left }: Result): ReadonlySet<string> {
  return new Set([...failed.map(({ user }) => user.userId), ...left.map(({ userId }) => userId)]);
}
