import { ApartmentOutlined, DeleteOutlined, EditOutlined, PlusOutlined, PoweroffOutlined, SwapOutlined } from "@ant-design/icons";
import type { MenuProps } from "antd";
import type { DepartmentDto } from "genauth-management";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useOrganization } from "../organizations/organization.tsx";
import { knownDepartment } from "../queries/departments.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { useStatus } from "./use-status.ts";

// Each is loaded when it is opened for the first time.
const dialogs = {
  create: lazy(async () => ({ default: (await import("./create-department.tsx")).CreateDepartment })),
  createMany: lazy(async () => ({ default: (await import("./create-many.tsx")).CreateMany })),
  edit: lazy(async () => ({ default: (await import("./edit-department.tsx")).EditDepartment })),
  move: lazy(async () => ({ default: (await import("./move-department.tsx")).MoveDepartment })),
  delete: lazy(async () => ({ default: (await import("./delete-department.tsx")).DeleteDepartment })),
};

type DialogName = keyof typeof dialogs;

interface DepartmentMenu {
  readonly items: NonNullable<MenuProps["items"]>;
  readonly open: (dialog: DialogName) => void;
  /** The open dialog, for the caller to render. */
  readonly dialogs: ReactNode;
}

/** The menu of a department, and the dialogs that its items open. */
export function useDepartmentMenu(departmentId: string): DepartmentMenu {
  const t = useTexts(texts);
  const { mayChange, reason } = useMayChange();
  const { code, rootDepartmentId } = useOrganization();
  const setStatus = useStatus();
  const [opened, setOpened] = useState<{ dialog: DialogName; department: DepartmentDto }>();

  const department = knownDepartment(code, departmentId);
  // The root department is moved, disabled and deleted with its organization.
  const isRoot = departmentId === rootDepartmentId;
  const disabled = !mayChange || !department;
  const enabled = department?.status !== false;

  function open(dialog: DialogName) {
    if (department) setOpened({ dialog, department });
  }

  const items: DepartmentMenu["items"] = [
    { key: "create", icon: <PlusOutlined aria-hidden />, label: t.create, disabled, onClick: () => open("create") },
    { key: "many", icon: <ApartmentOutlined aria-hidden />, label: t.createMany, disabled, onClick: () => open("createMany") },
    { key: "edit", icon: <EditOutlined aria-hidden />, label: t.edit, disabled, onClick: () => open("edit") },
    { key: "move", icon: <SwapOutlined aria-hidden />, label: t.move, disabled: disabled || isRoot, onClick: () => open("move") },
    {
      key: "status",
      icon: <PoweroffOutlined aria-hidden />,
      label: enabled ? t.disable : t.enable,
      disabled: disabled || isRoot,
      onClick: () => department && setStatus({ department, status: !enabled }),
    },
    { type: "divider" },
    {
      key: "delete",
      icon: <DeleteOutlined aria-hidden />,
      label: t.remove,
      danger: true,
      disabled: disabled || isRoot,
      onClick: () => open("delete"),
    },
  ];
  if (reason) items.push({ type: "divider" }, { key: "reason", label: reason, disabled: true });

  const Dialog = opened && dialogs[opened.dialog];
  return {
    items,
    open,
    dialogs: (
      <Suspense>{opened && Dialog && <Dialog department={opened.department} onClosed={() => setOpened(undefined)} />}</Suspense>
    ),
  };
}
