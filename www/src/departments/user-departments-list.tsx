import { Button, Tag } from "antd";
import type { UserDepartmentRespDto } from "genauth-management";
import { DepartmentName } from "./department-name.tsx";
import { Rows } from "./rows.tsx";

interface UserDepartmentsListProps {
  readonly departments: readonly UserDepartmentRespDto[];
  readonly onRename: (department: UserDepartmentRespDto) => void;
}

export function UserDepartmentsList({ departments, onRename }: UserDepartmentsListProps) {
  return (
    <Rows label="Departments of the user">
      {departments.map((department) => (
        <li className="row" key={department.departmentId}>
          <DepartmentName department={department}>
            {department.isMainDepartment && <Tag color="blue">Main</Tag>}
            {department.isLeader && <Tag color="gold">Leader</Tag>}
          </DepartmentName>
          <Button type="link" className="row-action" onClick={() => onRename(department)} aria-label={`Rename ${department.name}`}>
            Rename
          </Button>
        </li>
      ))}
    </Rows>
  );
}
