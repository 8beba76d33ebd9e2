import { useQuery } from "@tanstack/react-query";
import { Button, Card, Flex } from "antd";
import type { UserDto } from "genauth-management";
import { useEffect, useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { ChangeButton } from "../session/change-button.tsx";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { AddMembers } from "./add-members.tsx";
import { MembersFilter } from "./members-filter.tsx";
import { MembersTable } from "./members-table.tsx";
import { membersOptions } from "./queries.ts";
import { RemoveMembers } from "./remove-members.tsx";
import { texts } from "./texts.ts";
import { useView } from "./use-view.ts";

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
  const [dialog, setDialog] = useState<"add" | "remove">();
  const department = useQuery(departmentOptions(client, code, departmentId)).data;
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(membersOptions(client, code, departmentId, view));

  // The page does not exist any more: members were removed, or the URL is old.
  const last = data && Math.max(1, Math.ceil(data.totalCount / view.limit));
  const beyond = last !== undefined && view.page > last && !isPlaceholderData;
  useEffect(() => {
    // Replaces the history entry, or the back button would lead here again.
    if (beyond) change({ page: last }, { replace: true });
  });

  function close() {
    setDialog(undefined);
  }
  return (
    <Card
      title={<h2 className="card-title">{data ? t.membersCount(number(data.totalCount)) : t.members}</h2>}
      extra={
        <Flex gap="small">
          {chosen.length > 0 && (
            <Button danger onClick={() => setDialog("remove")}>
              {t.removeChosen(chosen.length)}
            </Button>
          )}
          <ChangeButton type="primary" onClick={() => setDialog("add")} disabled={!department}>
            {t.add}
          </ChangeButton>
        </Flex>
      }
    >
      <Flex vertical gap="middle">
        <MembersFilter view={view} change={change} />
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
          />
        )}
      </Flex>
      {dialog === "add" && department && <AddMembers department={department} onClosed={close} />}
      {dialog === "remove" && department && (
        <RemoveMembers department={department} users={chosen} onRemoved={() => setChosen([])} onClosed={close} />
      )}
    </Card>
  );
}
