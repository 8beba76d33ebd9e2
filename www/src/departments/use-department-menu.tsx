import {
  ApartmentOutlined,
  DeleteOutlined,
  DownloadOutlined,
  EditOutlined,
  PlusOutlined,
  PoweroffOutlined,
} from "@ant-design/icons";
import type { MenuProps } from "antd";
import type { DepartmentDto } from "genauth-management";
import { type ReactNode, type RefObject, Suspense, useEffect, useState } from "react";
import { later } from "../forms/later.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { knownDepartment } from "../queries/departments.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { MoveIcon } from "./move-icon.tsx";
import { texts } from "./texts.ts";
import { useStatus } from "./use-status.ts";

const dialogs = {
  create: later(async () => (await import("./create-department.tsx")).CreateDepartment),
  createMany: later(async () => (await import("./create-many.tsx")).CreateMany),
  edit: later(async () => (await import("./edit-department.tsx")).EditDepartment),
  move: later(async () => (await import("./move-department.tsx")).MoveDepartment),
  disable: later(async () => (await import("./disable-department.tsx")).DisableDepartment),
  export: later(async () => (await import("../export/export-department.tsx")).ExportDepartment),
  delete: later(async () => (await import("./delete-department.tsx")).DeleteDepartment),
};

type DialogName = keyof typeof dialogs;

interface DepartmentMenu {
  readonly items: NonNullable<MenuProps["items"]>;
  /** Opens a dialog about this department, or about another one. */
  readonly open: (dialog: DialogName, otherId?: string) => void;
  /** The open dialog, for the caller to render. */
  readonly dialogs: ReactNode;
}

/** The menu of a department, and the dialogs that its items open. After a dialog, `focus` has the focus if nothing else has. */
export function useDepartmentMenu(departmentId: string, focus?: RefObject<HTMLElement | null>): DepartmentMenu {
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

  function open(dialog: DialogName, otherId?: string) {
    const about = otherId === undefined ? department : knownDepartment(code, otherId);
    if (about) setOpened({ dialog, department: about });
  }

  useEffect(() => {
    if (!opened) return;
    return () => {
      // antd returns the focus only if the dialog did not take it at once, and closed with its animation.
      if (document.activeElement === document.body) focus?.current?.focus({ preventScroll: true });
    };
  }, [opened, focus]);

  const items: DepartmentMenu["items"] = [
    { key: "create", icon: <PlusOutlined aria-hidden />, label: t.create, disabled, onClick: () => open("create") },
    { key: "many", icon: <ApartmentOutlined aria-hidden />, label: t.createMany, disabled, onClick: () => open("createMany") },
    { key: "edit", icon: <EditOutlined aria-hidden />, label: t.edit, disabled, onClick: () => open("edit") },
    { key: "move", icon: <MoveIcon />, label: t.move, disabled: disabled || isRoot, onClick: () => open("move") },
    {
      key: "status",
      icon: <PoweroffOutlined aria-hidden />,
      label: enabled ? t.disable : t.enable,
      disabled: disabled || isRoot,
      onClick: () => (enabled ? open("disable") : department && setStatus({ department, status: true })),
    },
    {
      key: "export",
      icon: <DownloadOutlined aria-hidden />,
      label: t.export,
      disabled: !department,
      onClick: () => open("export"),
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
