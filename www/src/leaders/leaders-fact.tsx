import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { DepartmentDto } from "genauth-management";
import { lazy, Suspense, useState } from "react";
import { useClient } from "../client.ts";
import { nameOf } from "../members/queries.ts";
import { PersonLink } from "../people/person-drawer.tsx";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { usersOptions } from "./queries.ts";
import { texts } from "./texts.ts";

// Loaded when it is opened for the first time.
const ChooseLeaders = lazy(async () => ({ default: (await import("./choose-leaders.tsx")).ChooseLeaders }));

interface LeadersFactProps {
  readonly department: DepartmentDto;
  /** The word for no leaders. */
  readonly none: string;
}

/** The leaders of a department, with a button that changes them for those who may. */
export function LeadersFact({ department, none }: LeadersFactProps) {
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  const [opened, setOpened] = useState<DepartmentDto>();
  const { leaderUserIds = [] } = department;
  const empty = leaderUserIds.length === 0;
  return (
    <>
      {empty ? !mayChange && none : <Names userIds={leaderUserIds} />}
      {mayChange && (
        <Button
          type="link"
          size="small"
          className="fact-button"
          aria-label={empty ? t.choose : t.changeLeaders}
          onClick={() => setOpened(department)}
        >
          {empty ? t.choose : t.change}
        </Button>
      )}
      <Suspense>{opened && <ChooseLeaders department={opened} onClosed={() => setOpened(undefined)} />}</Suspense>
    </>
  );
}

/** Names of the leaders, or their ids until the names are loaded. */
function Names({ userIds }: { userIds: readonly string[] }) {
  const client = useClient();
  const { data } = useQuery(usersOptions(client, userIds));
  const users = new Map(data?.map((user) => [user.userId, user]));
  return userIds.map((userId, index) => {
    const user = users.get(userId);
    return (
      <span key={userId}>
        {index > 0 && ", "}
        <PersonLink userId={userId}>{user ? nameOf(user) : userId}</PersonLink>
      </span>
    );
  });
}
