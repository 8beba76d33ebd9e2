import { useQuery } from "@tanstack/react-query";
import { Flex, Skeleton, Typography } from "antd";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { MembersCard } from "../members/members-card.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { useSelectedDepartment } from "../routes.ts";

/** The department that the address names, and its members. */
export function DepartmentPane() {
  const client = useClient();
  const { code } = useOrganization();
  const { departmentId } = useSelectedDepartment();
  const { data, error, refetch } = useQuery({
    queryKey: keys.department(code, departmentId),
    queryFn: async ({ signal }) =>
      (await client.getDepartment({ organizationCode: code, departmentId }, { signal })).data,
  });
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Skeleton active />;
  return (
    <Flex vertical gap="middle">
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {data.name}
      </Typography.Title>
      <MembersCard departmentId={departmentId} />
    </Flex>
  );
}
