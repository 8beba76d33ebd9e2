import { useQuery } from "@tanstack/react-query";
import { Flex, Skeleton } from "antd";
import { useClient } from "../client.ts";
import { isNotFound } from "../failures/find-out.ts";
import { Problem } from "../failures/problem.tsx";
import { MembersCard } from "../members/members-card.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { goneDepartment } from "../queries/gone.ts";
import { useSelectedDepartment } from "../routes.ts";
import { DepartmentHeader } from "./department-header.tsx";
import { GoneDepartment } from "./gone-department.tsx";

/** The department that the address names, and its members. */
export function DepartmentPane() {
  const client = useClient();
  const { code } = useOrganization();
  const { departmentId } = useSelectedDepartment();
  const { data, error, refetch } = useQuery(departmentOptions(client, code, departmentId));
  // Also while it is read again.
  const isGone = isNotFound(error) || (!data && goneDepartment(code, departmentId) !== undefined);
  if (isGone) return <GoneDepartment departmentId={departmentId} />;
  if (error && !data) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Skeleton active />;
  return (
    <Flex vertical gap="large">
      <DepartmentHeader department={data} />
      <MembersCard departmentId={departmentId} />
    </Flex>
  );
}
