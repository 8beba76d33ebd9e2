import { Button, Flex } from "antd";
import type { DepartmentDto, UserDto } from "genauth-management";
import { useMemo, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { useDiscardGuard } from "../forms/use-discard-guard.tsx";
import { useTexts } from "../texts/texts.ts";
import { AddProgress, Count } from "./add-progress.tsx";
import { CheckTable } from "./check-table.tsx";
import { canBeAdded, checkedRows, isTickedAtFirst } from "./checked.ts";
import { ChoosePeople } from "./choose-people.tsx";
import { type ListKind, readPasted } from "./pasted.ts";
import { texts } from "./texts.ts";
import { useAddMembers } from "./use-add-members.ts";
import { useLookUp } from "./use-look-up.ts";

interface AddMembersProps {
  readonly department: DepartmentDto;
  readonly onClosed: () => void;
}

const NO_TICKS: ReadonlySet<string> = new Set();

/** Adds people to a department: found by name, in a list from elsewhere, or both. A list is looked up first. */
export function AddMembers({ department, onClosed }: AddMembersProps) {
  const t = useTexts(texts);
  const notices = useNotices();
  const [chosen, setChosen] = useState<readonly UserDto[]>([]);
  const [text, setText] = useState("");
  const [kind, setKind] = useState<ListKind>("auto");
  // The rows whose tick was changed by hand.
  const [flipped, setFlipped] = useState(NO_TICKS);
  const pasted = useMemo(() => readPasted(text), [text]);
  const lookUp = useLookUp();
  const { progress, run, stop, again } = useAddMembers(department);

  const { departmentId, name } = department;
  const rows = useMemo(
    () => (lookUp.status === "done" ? checkedRows(departmentId, chosen, pasted, lookUp.found) : []),
    [departmentId, chosen, pasted, lookUp.status, lookUp.found],
  );
  const ticked = new Set(
    rows.filter((row) => canBeAdded(row) && isTickedAtFirst(row) !== flipped.has(row.key)).map(({ key }) => key),
  );
  const toAdd = lookUp.status === "done" ? rows.flatMap(({ key, user }) => (user && ticked.has(key) ? user : [])) : chosen;
  const missing = rows.filter(({ state }) => state === "missing").map((row) => row.text);
  const present = rows.filter(({ state }) => state === "present").length;

  const { status } = progress;
  const step = status !== "ready" ? status : lookUp.status;
  const running = step === "running" || step === "adding";
  const guard = useDiscardGuard(status === "ready" && (chosen.length > 0 || text.trim() !== ""), close);

  function tick(keys: ReadonlySet<string>) {
    setFlipped(new Set(rows.filter((row) => keys.has(row.key) !== isTickedAtFirst(row)).map(({ key }) => key)));
  }

  /** Also for those who go on after a failure: who was added meanwhile is then marked as a member. */
  function back() {
    again();
    lookUp.clear();
    setFlipped(NO_TICKS);
  }

  function close() {
    if (progress.added.length > 0) notices.done(t.added(progress.added.length, name));
    onClosed();
  }

  /** By Escape or the cross, which a person can hit by mistake. */
  function cancel() {
    if (running) return stopWork();
    guard.close();
  }

  function stopWork() {
    if (step === "running") lookUp.clear();
    else stop();
  }

  const total = chosen.length + pasted.ids.length;
  const buttons = {
    idle: (
      <>
        <Button onClick={close}>{t.cancel}</Button>
        {pasted.ids.length > 0 ? (
          <Button type="primary" onClick={() => void lookUp.run(pasted.ids, kind)}>
            {t.checkCount(total)}
          </Button>
        ) : (
          <Button type="primary" disabled={chosen.length === 0} onClick={() => void run(chosen)}>
            {t.addCount(chosen.length)}
          </Button>
        )}
      </>
    ),
    failed: <Button onClick={back}>{t.back}</Button>,
    running: <Button onClick={stopWork}>{t.stop}</Button>,
    done: (
      <>
        <Button onClick={back}>{t.back}</Button>
        <Button type="primary" disabled={toAdd.length === 0} onClick={() => void run(toAdd)}>
          {t.addCount(toAdd.length)}
        </Button>
      </>
    ),
  };
  const lastButtons = (
    <>
      {(status === "stopped" || missing.length > 0) && <Button onClick={back}>{t.back}</Button>}
      <Button type="primary" onClick={close}>
        {t.close}
      </Button>
    </>
  );

  return (
    <Dialog
      open
      title={t.addTitle(name)}
      footer={
        <Flex gap="small" justify="end">
          {running ? buttons.running : status === "ready" ? buttons[lookUp.status] : lastButtons}
        </Flex>
      }
      onCancel={cancel}
      closable={!running}
      mask={{ closable: false }}
      width={640}
    >
      {status !== "ready" && <AddProgress progress={progress} present={present} missing={missing} />}
      {step === "idle" && (
        <ChoosePeople
          departmentId={departmentId}
          chosen={chosen}
          onChoose={setChosen}
          text={text}
          onText={setText}
          kind={kind}
          onKind={setKind}
          ids={pasted.ids}
        />
      )}
      {step === "running" && (
        <div role="status">
          <Count done={lookUp.done} total={lookUp.total} label={t.lookedUp(lookUp.done, lookUp.total)} status="active" />
        </div>
      )}
      {step === "failed" && <Problem error={lookUp.error} />}
      {status === "ready" && step === "done" && <CheckTable rows={rows} ticked={ticked} onTick={tick} />}
      {guard.question}
    </Dialog>
  );
}
