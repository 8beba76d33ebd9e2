import { Button, Card } from "antd";
import type { DepartmentDto } from "genauth-management";
import { DepartmentName } from "./department-name.tsx";
import { Rows } from "./rows.tsx";

interface CreatedDepartmentsProps {
  readonly departments: readonly DepartmentDto[];
  readonly onRename: (department: DepartmentDto) => void;
}

/** The departments that were created since the page was opened. */
export function CreatedDepartments({ departments, onRename }: CreatedDepartmentsProps) {
  if (departments.length === 0) return null;
  return (
    <Card title="Created here">
      <Rows label="Departments created here">
        {departments.map((department) => (
          <li className="row" key={department.departmentId}>
            <DepartmentName department={department} />
            <Button type="link" className="row-action" onClick={() => onRename(department)} aria-label={`Rename ${department.name}`}>
              Rename
            </Button>
          </li>
        ))}
      </Rows>
    </Card>
  );
}
