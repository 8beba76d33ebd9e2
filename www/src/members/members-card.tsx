import { useQuery } from "@tanstack/react-query";
import { Card, Empty, Skeleton } from "antd";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { PersonLink } from "../people/person-drawer.tsx";
import { keys } from "../queries/keys.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The members of a department. */
export function MembersCard({ departmentId }: { departmentId: string }) {
  const t = useTexts(texts);
  const client = useClient();
  const { code } = useOrganization();
  const view = { page: 1, limit: 20, sort: "", below: false };
  const { data, error, refetch } = useQuery({
    queryKey: keys.members(code, departmentId, view),
    queryFn: async ({ signal }) => {
      const input = { organizationCode: code, departmentId, page: view.page, limit: view.limit };
      return (await client.listDepartmentMembers(input, { signal })).data;
    },
  });
  return (
    <Card title={t.members}>
      <Problem error={error} onRetry={refetch} />
      {!data && !error && <Skeleton active />}
      {data?.list.length === 0 && <Empty description={t.empty} />}
      <ul>
        {data?.list.map(({ userId, name, username }) => (
          <li key={userId}>
            <PersonLink userId={userId}>{name || username || userId}</PersonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
