import { ApartmentOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Result } from "antd";
import { Link } from "react-router";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { goneDepartment } from "../queries/gone.ts";
import { departmentPath, organizationPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** In place of a department that does not exist: says so, and leads to its parent, or to the organization. */
export function GoneDepartment({ departmentId }: { departmentId: string }) {
  const t = useTexts(texts);
  const client = useClient();
  const { code, name, rootDepartmentId } = useOrganization();
  const known = goneDepartment(code, departmentId);
  const parentId = known?.parentDepartmentId || rootDepartmentId;
  const isRoot = parentId === rootDepartmentId;
  const { data: parent, error } = useQuery({ ...departmentOptions(client, code, parentId), enabled: !isRoot });
  // The parent can be gone as well.
  const isThere = !isRoot && parent && !error;
  const to = isThere ? { path: departmentPath(code, parentId), name: parent.name } : { path: organizationPath(code), name };
  return (
    <div role="alert">
      <Result
        icon={<ApartmentOutlined />}
        title={<h1 className="gone-title">{known?.name ? t.gone(known.name) : t.noDepartment}</h1>}
        subTitle={known?.name ? t.goneHint : t.noDepartmentHint}
        extra={
          <Link to={to.path}>
            <Button type="primary">{t.goTo(to.name)}</Button>
          </Link>
        }
      />
    </div>
  );
}
