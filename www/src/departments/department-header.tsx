import { EditOutlined, EllipsisOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Dropdown, Flex, Tag, Typography } from "antd";
import type { DepartmentDto } from "genauth-management";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { DepartmentFacts } from "./department-facts.tsx";
import { DepartmentPath } from "./department-path.tsx";
import { texts } from "./texts.ts";
import { useDepartmentMenu } from "./use-department-menu.tsx";
import "./departments.css";

/** The items of the menu that stand beside it as buttons. */
const BUTTONS = ["create", "edit"];

/** What those may choose who may change nothing. */
const READS = ["export"];

/** The path, the name and the actions of a department. */
export function DepartmentHeader({ department }: { department: DepartmentDto }) {
  const t = useTexts(texts);
  const { mayChange, reason } = useMayChange();
  const { items, open, dialogs } = useDepartmentMenu(department.departmentId);
  const shown = items.filter((item) => {
    const key = String(item?.key ?? "");
    return mayChange ? !BUTTONS.includes(key) : READS.includes(key);
  });
  return (
    <header className="department-header">
      <DepartmentPath departmentId={department.departmentId} />
      <div className="department-title">
        <Typography.Title level={1} className="department-name" title={department.name}>
          {department.name}
        </Typography.Title>
        {department.status === false && <Tag>{t.isDisabled}</Tag>}
        {department.isVirtualNode && <Tag>{t.isVirtual}</Tag>}
        <Flex gap="small" align="center" className="department-actions">
          {mayChange ? (
            <>
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => open("create")}>
                {t.create}
              </Button>
              <Button icon={<EditOutlined aria-hidden />} onClick={() => open("edit")}>
                {t.edit}
              </Button>
            </>
          ) : (
            <span className="secondary">{reason}</span>
          )}
          <Dropdown trigger={["click"]} menu={{ items: shown }} placement="bottomRight">
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
