import { useQuery } from "@tanstack/react-query";
import { Breadcrumb } from "antd";
import { Link } from "react-router";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { departmentPath, organizationPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The departments above one, as links. */
export function DepartmentPath({ departmentId }: { departmentId: string }) {
  const t = useTexts(texts);
  const client = useClient();
  const { code, name, rootDepartmentId } = useOrganization();
  const { data: path } = useQuery(pathOptions(client, code, departmentId));
  if (departmentId === rootDepartmentId) return null;
  const above = path?.slice(1, -1) ?? [];
  return (
    <nav aria-label={t.path}>
      <Breadcrumb
        items={[
          { key: rootDepartmentId, title: <Link to={organizationPath(code)}>{name}</Link> },
          ...above.map(({ departmentId: id, name }) => ({
            key: id,
            title: <Link to={departmentPath(code, id)}>{name}</Link>,
          })),
        ]}
      />
    </nav>
  );
}
