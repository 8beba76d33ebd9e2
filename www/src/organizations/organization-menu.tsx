import { DeleteOutlined, EditOutlined, MoreOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Dropdown, type MenuProps } from "antd";
import { lazy, Suspense, useState } from "react";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { useOrganizationQuery } from "./organization.tsx";
import { texts } from "./texts.ts";

// Seldom needed, so no part of the first load.
const CreateOrganization = lazy(async () => ({ default: (await import("./create-organization.tsx")).CreateOrganization }));
const EditOrganization = lazy(async () => ({ default: (await import("./edit-organization.tsx")).EditOrganization }));
const DeleteOrganization = lazy(async () => ({ default: (await import("./delete-organization.tsx")).DeleteOrganization }));

/** What can be done with organizations, for those who may. */
export function OrganizationMenu({ organizationCode }: { organizationCode: string | undefined }) {
  const t = useTexts(texts);
  const { mayChange, reason } = useMayChange();
  const { data: organization } = useOrganizationQuery(organizationCode);
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);

  const items: NonNullable<MenuProps["items"]> = [
    { key: "create", icon: <PlusOutlined />, label: t.create, disabled: !mayChange },
    { key: "edit", icon: <EditOutlined />, label: t.edit, disabled: !mayChange || !organization },
    { type: "divider" },
    { key: "delete", icon: <DeleteOutlined />, label: t.remove, danger: true, disabled: !mayChange || !organization },
  ];
  if (reason) items.push({ type: "divider" }, { key: "reason", label: reason, disabled: true });

  return (
    <>
      <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => setOpen(key) }}>
        <Button type="text" icon={<MoreOutlined />} aria-label={t.actions} />
      </Dropdown>
      <Suspense>
        {open === "create" && <CreateOrganization onClosed={close} />}
        {organization && open === "edit" && <EditOrganization organization={organization} onClosed={close} />}
        {organization && open === "delete" && <DeleteOrganization organization={organization} onClosed={close} />}
      </Suspense>
    </>
  );
}
