import { useQuery } from "@tanstack/react-query";
import { Empty, Skeleton } from "antd";
import { Link } from "react-router";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { keys, ROOT } from "../queries/keys.ts";
import { departmentPath, organizationPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The departments of the organization. */
export function TreePane() {
  const t = useTexts(texts);
  const client = useClient();
  const { code, name } = useOrganization();
  const { data, error, refetch } = useQuery({
    queryKey: keys.children(code, ROOT),
    queryFn: async ({ signal }) =>
      (await client.listChildrenDepartments({ organizationCode: code, departmentId: ROOT }, { signal })).data,
  });
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Skeleton active />;
  return (
    <>
      <Link to={organizationPath(code)}>{name}</Link>
      {data.list.length === 0 && <Empty description={t.empty} />}
      <ul>
        {data.list.map((department) => (
          <li key={department.departmentId}>
            <Link to={departmentPath(code, department.departmentId)}>{department.name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
