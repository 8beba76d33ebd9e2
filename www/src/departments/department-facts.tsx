import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import type { DepartmentDto } from "genauth-management";
import type { ReactNode } from "react";
import { useClient } from "../client.ts";
import { PersonLink } from "../people/person-drawer.tsx";
import { keys } from "../queries/keys.ts";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The other fields of a department. */
export function DepartmentFacts({ department }: { department: DepartmentDto }) {
  const t = useTexts(texts);
  const { moment, number } = useFormats();
  const { departmentId, openDepartmentId, code, leaderUserIds = [], membersCount, updatedAt, createdAt } = department;
  return (
    <dl className="facts">
      <Fact label={t.code}>{code ? <Copyable text={code} what={t.code} /> : t.none}</Fact>
      <Fact label={t.id}>
        <Copyable text={departmentId} what={t.id} />
      </Fact>
      {openDepartmentId && (
        <Fact label={t.openId}>
          <Copyable text={openDepartmentId} what={t.openId} />
        </Fact>
      )}
      <Fact label={t.members}>{number(membersCount)}</Fact>
      <Fact label={t.leaders}>{leaderUserIds.length > 0 ? <Leaders userIds={leaderUserIds} /> : t.none}</Fact>
      <Fact label={t.changedAt}>{moment(updatedAt ?? createdAt)}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Copyable({ text, what }: { text: string; what: string }) {
  const t = useTexts(texts);
  return (
    <Typography.Text className="breakable" copyable={{ text, tooltips: [t.copy(what), t.copied] }}>
      {text}
    </Typography.Text>
  );
}

/** Names of the leaders, or their ids until the names are loaded. */
function Leaders({ userIds }: { userIds: readonly string[] }) {
  const client = useClient();
  const { data } = useQuery({
    queryKey: keys.users(userIds),
    queryFn: async ({ signal }) => (await client.getUserBatch({ userIds: [...userIds] }, { signal })).data,
  });
  const users = new Map(data?.map((user) => [user.userId, user]));
  return userIds.map((userId, index) => {
    const user = users.get(userId);
    return (
      <span key={userId}>
        {index > 0 && ", "}
        <PersonLink userId={userId}>{user?.name || user?.username || userId}</PersonLink>
      </span>
    );
  });
}
