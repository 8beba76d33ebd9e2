import { useQuery } from "@tanstack/react-query";
import { Button, Card, Flex } from "antd";
import type { UserDto } from "genauth-management";
import { lazy, Suspense, useEffect, useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { ChangeButton } from "../session/change-button.tsx";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { ActDialog, SelectionBar } from "../many/lazily.ts";
import type { Action } from "../many/plan.ts";
import { UndoBar } from "../many/undo-bar.tsx";
import { MembersFilter } from "./members-filter.tsx";
import { MembersTable } from "./members-table.tsx";
import { membersOptions } from "./queries.ts";
import { texts } from "./texts.ts";
import { useDialogFocus } from "./use-dialog-focus.ts";
import { useView } from "./use-view.ts";

// Loaded when it is first needed, to keep the first load small.
const AddMembers = lazy(async () => ({ default: (await import("./add-members.tsx")).AddMembers }));

/** The members of a department. Another department begins with an empty selection. */
export function MembersCard({ departmentId }: { departmentId: string }) {
  return <Members key={departmentId} departmentId={departmentId} />;
}

function Members({ departmentId }: { departmentId: string }) {
  const t = useTexts(texts);
  const client = useClient();
  const { code } = useOrganization();
  const { view, change } = useView();
  const { number } = useFormats();
  const [chosen, setChosen] = useState<readonly UserDto[]>([]);
  const [adding, setAdding] = useState(false);
  const [action, setAction] = useState<Action>();
  const { fallback, remember } = useDialogFocus(adding || action !== undefined);
  const department = useQuery(departmentOptions(client, code, departmentId)).data;
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(membersOptions(client, code, departmentId, view));

  // The page does not exist any more: members were removed, or the URL is old.
  const last = data && Math.max(1, Math.ceil(data.totalCount / view.limit));
  const beyond = last !== undefined && view.page > last && !isPlaceholderData;
  useEffect(() => {
    // Replaces the history entry, or the back button would lead here again.
    if (beyond) change({ page: last }, { replace: true });
  });

  function add() {
    remember();
    setAdding(true);
  }
  function act(action: Action) {
    remember();
    setAction(action);
  }
  const addButton = (
    <ChangeButton type="primary" onClick={add} disabled={!department}>
      {t.add}
    </ChangeButton>
  );
  const nextStep = view.text ? (
    <Button onClick={() => change({ text: "" })}>{t.clearSearch}</Button>
  ) : !view.below && department?.hasChildren ? (
    <Button onClick={() => change({ below: true })}>{t.showBelow}</Button>
  ) : (
    <ChangeButton onClick={add} disabled={!department}>
      {t.add}
    </ChangeButton>
  );
  return (
    <Card
      title={
        <h2 className="card-title" ref={fallback} tabIndex={-1}>
          {data ? t.membersCount(number(data.totalCount)) : t.members}
        </h2>
      }
      extra={addButton}
    >
      <Flex vertical gap="middle" className="members-body">
        <UndoBar />
        <MembersFilter view={view} change={change} />
        <Suspense>
          {chosen.length > 0 && department && (
            <SelectionBar
              department={department}
              chosen={chosen}
              onChoose={setChosen}
              shown={data?.list ?? []}
              all={view.below || view.text ? undefined : data?.totalCount}
              onAct={act}
            />
          )}
        </Suspense>
        <Problem error={error} onRetry={refetch} />
        {(data || !error) && (
          <MembersTable
            departmentId={departmentId}
            leaders={department?.leaderUserIds ?? []}
            users={data?.list}
            totalCount={data?.totalCount ?? 0}
            waiting={isFetching && (!data || isPlaceholderData)}
            view={view}
            onPage={(page) => change({ page })}
            chosen={chosen}
            onChoose={setChosen}
            nextStep={nextStep}
          />
        )}
      </Flex>
      <Suspense>{adding && department && <AddMembers department={department} onClosed={() => setAdding(false)} />}</Suspense>
      <Suspense>
        {action && department && (
          <ActDialog
            key={action}
            action={action}
            from={department}
            users={chosen}
            onOpen={setChosen}
            onClosed={() => setAction(undefined)}
          />
        )}
      </Suspense>
    </Card>
  );
}
