import { DeleteOutlined, EditOutlined, PlusOutlined, SettingOutlined } from "@ant-design/icons";
import type { MenuProps } from "antd";
import { Suspense, useState } from "react";
import { MenuButton } from "../layout/menu-button.tsx";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { CreateOrganization, DeleteOrganization, EditOrganization } from "./dialogs.ts";
import { type Organization, useOrganizationQuery } from "./organization.tsx";
import { texts } from "./texts.ts";

/** The menu of an organization: create, edit, delete. */
export function OrganizationMenu({ organizationCode }: { organizationCode: string | undefined }) {
  const t = useTexts(texts);
  const { mayChange, reason } = useMayChange();
  const { data: organization } = useOrganizationQuery(organizationCode);
  // A snapshot from when the dialog opened: with a new code, the query has no data for a moment.
  const [open, setOpen] = useState<{ readonly action: string; readonly about: Organization | undefined }>();
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
      <MenuButton
        icon={<SettingOutlined />}
        label={t.actions}
        items={items}
        onChosen={(action) => setOpen({ action, about: organization })}
      >
        <span className="wide-only">{t.manage}</span>
      </MenuButton>
      <Suspense>
        {open?.action === "create" && <CreateOrganization onClosed={close} />}
        {open?.about && open.action === "edit" && <EditOrganization organization={open.about} onClosed={close} />}
        {open?.about && open.action === "delete" && <DeleteOrganization organization={open.about} onClosed={close} />}
      </Suspense>
    </>
  );
}
