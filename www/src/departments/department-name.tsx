import { Typography } from "antd";
import type { DepartmentI18nDto } from "genauth-management";
import type { PropsWithChildren } from "react";

export interface NamedDepartment {
  readonly departmentId: string;
  readonly name: string;
  readonly code?: string;
  readonly i18n?: DepartmentI18nDto;
}

interface DepartmentNameProps {
  readonly department: NamedDepartment;
}

/** What a department is called, with badges; below it its English name, if it has another, and what programs call it. */
export function DepartmentName({ department, children }: PropsWithChildren<DepartmentNameProps>) {
  const { departmentId, name, code, i18n } = department;
  const english = i18n?.name["en-US"];
  const translated = english?.enabled && english.value !== name ? english.value : undefined;
  return (
    <div className="row-name">
      <div className="row-title">
        <Typography.Text strong>{name}</Typography.Text>
        {children}
      </div>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {[translated, code, departmentId].filter(Boolean).join(" · ")}
      </Typography.Text>
    </div>
  );
}
