import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { UserDto } from "genauth-management";
import { useRef, useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { nameOf } from "../members/queries.ts";
import { membershipsOptions, readDepartmentsAgain, userOptions } from "../people/queries.ts";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { useTexts } from "../texts/texts.ts";
import { ledOf, ledOptions, type Plan } from "./plan.ts";
import { type Choice, PlanForm } from "./plan-form.tsx";
import { StepList } from "./step-list.tsx";
import { stepsOf } from "./steps.ts";
import { texts } from "./texts.ts";
import { offerUndo } from "./undo.ts";
import { UndoNote } from "./undo-note.tsx";
import { useRun } from "./use-run.ts";
import "./offboarding.css";

interface OffboardDialogProps {
  readonly user: UserDto;
  /** Called after the dialog has closed, whether anything was done or not. */
  readonly onClosed: () => void;
}

/** Asks what becomes of somebody who leaves, and then carries it out line by line. */
export function OffboardDialog({ user: shown, onClosed }: OffboardDialogProps) {
  const t = useTexts(texts);
  const client = useClient();
  const { userId } = shown;
  const [open, setOpen] = useState(true);
  const [choice, setChoice] = useState<Choice>({ ending: "suspend", successors: new Map() });
  // Read again: what the drawer shows may be older than somebody else's change.
  const user = useQuery({ ...userOptions(client, userId), refetchOnMount: "always" });
  const memberships = useQuery({ ...membershipsOptions(client, userId), refetchOnMount: "always" });
  const search = useQuery({ ...ledOptions(client, userId), refetchOnWindowFocus: false });
  const plan = useRef<Plan>(undefined);
  const { progress, start, goOn } = useRun((done, all) => {
    if (!plan.current) return;
    // A person who has resigned has lost more than the departments: to put these back would look like undoing all of it.
    if (!all || plan.current.ending === "suspend") offerUndo(plan.current, done);
    void readAgain({ queryKey: keys.user(userId) });
    void readAgain({ queryKey: keys.userDepartments(userId) });
    readDepartmentsAgain([...plan.current.memberships, ...plan.current.led]);
  });

  const led = ledOf(memberships.data ?? [], search.data);
  const isReading = user.isFetching || memberships.isFetching || search.isFetching;
  const error = user.error ?? memberships.error;
  const isRunning = progress?.status === "running";

  function begin() {
    if (!user.data || !memberships.data) return;
    const { status } = user.data;
    plan.current = { userId, isActive: status === "Activated", memberships: memberships.data, led, ...choice };
    start(stepsOf(client, plan.current));
  }

  function primary() {
    if (!progress) {
      return (
        <Button key="primary" type="primary" danger onClick={begin} disabled={isReading || Boolean(error)}>
          {t.offboard}
        </Button>
      );
    }
    const isDone = progress.status === "done";
    return (
      <Button key="primary" type="primary" onClick={isDone ? () => setOpen(false) : goOn} loading={isRunning}>
        {isDone ? t.close : isRunning ? t.running : t.goOn}
      </Button>
    );
  }

  const footer = (
    <>
      {progress?.status !== "done" && (
        <Button onClick={() => setOpen(false)} disabled={isRunning}>
          {progress ? t.close : t.cancel}
        </Button>
      )}
      {primary()}
    </>
  );

  return (
    <Dialog
      open={open}
      className="offboarding"
      title={t.title(nameOf(shown))}
      footer={footer}
      onCancel={() => setOpen(false)}
      // The focus has returned by then.
      afterClose={onClosed}
      closable={!isRunning}
      keyboard={!isRunning}
      mask={{ closable: false }}
    >
      {progress ? (
        <>
          <StepList progress={progress} />
          <div role="status">{progress.status === "stopped" ? t.stopped : progress.status === "done" ? t.done : t.running}</div>
          {progress.status === "done" && <UndoNote user={shown} />}
        </>
      ) : (
        <>
          <Problem error={error} onRetry={() => void (user.error ? user : memberships).refetch()} />
          {user.data && memberships.data && (
            <PlanForm
              user={user.data}
              memberships={memberships.data}
              led={led}
              search={search}
              choice={choice}
              onChoice={setChoice}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
