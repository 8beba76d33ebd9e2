import { EditOutlined, EllipsisOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Dropdown, Flex, Tag, Typography } from "antd";
import type { DepartmentDto } from "genauth-management";
import { ChangeButton } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { DepartmentFacts } from "./department-facts.tsx";
import { DepartmentPath } from "./department-path.tsx";
import { texts } from "./texts.ts";
import { useDepartmentMenu } from "./use-department-menu.tsx";
import "./departments.css";

/** The path, the name and the actions of a department. */
export function DepartmentHeader({ department }: { department: DepartmentDto }) {
  const t = useTexts(texts);
  const { items, open, dialogs } = useDepartmentMenu(department.departmentId);
  return (
    <header className="department-header">
      <DepartmentPath departmentId={department.departmentId} />
      <div className="department-title">
        <Typography.Title level={1} className="department-name">
          {department.name}
        </Typography.Title>
        {department.status === false && <Tag>{t.isDisabled}</Tag>}
        {department.isVirtualNode && <Tag>{t.isVirtual}</Tag>}
        <Flex gap="small" className="department-actions">
          <ChangeButton type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => open("create")}>
            {t.create}
          </ChangeButton>
          <ChangeButton icon={<EditOutlined aria-hidden />} onClick={() => open("edit")}>
            {t.edit}
          </ChangeButton>
          <Dropdown trigger={["click"]} menu={{ items }} placement="bottomRight">
            <Button icon={<EllipsisOutlined aria-hidden />} aria-label={t.more} />
          </Dropdown>
        </Flex>
      </div>
      {department.description && (
        <Typography.Paragraph className="department-description">{department.description}</Typography.Paragraph>
      )}
      <DepartmentFacts department={department} />
      {dialogs}
    </header>
  );
}
