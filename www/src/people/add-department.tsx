import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import { useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { OrganizationProvider, useOrganization, useOrganizationAround } from "../organizations/organization.tsx";
import { useOrganizations } from "../organizations/use-organizations.ts";
import { pathOptions } from "../queries/departments.ts";
import { useTexts } from "../texts/texts.ts";
import { DepartmentPicker } from "../tree/department-picker.tsx";
import { ChooseOrganization } from "./choose-organization.tsx";
import { find, type Membership, type Memberships, mainIn } from "./memberships.ts";
import { texts } from "./texts.ts";

interface AddDepartmentProps {
  readonly list: Memberships;
  readonly onAdd: (membership: Membership) => void;
  readonly onClosed: () => void;
}

/** Chooses a department, initially in the current organization; without one, in that of the person's main department. */
export function AddDepartment({ list, onAdd, onClosed }: AddDepartmentProps) {
  const t = useTexts(texts);
  const client = useClient();
  const around = useOrganizationAround()?.code ?? (mainIn(list) ?? list[0])?.organizationCode;
  const first = useOrganizations().data?.list[0]?.organizationCode;
  const [open, setOpen] = useState(true);
  const [chosenCode, setCode] = useState(around);
  const code = chosenCode ?? first ?? "";
  const [chosenId, setChosenId] = useState<string>();
  const path = useQuery({ ...pathOptions(client, code, chosenId ?? ""), enabled: chosenId !== undefined });
  const chosen = path.data?.at(-1);
  const names = path.data?.map(({ name }) => name) ?? [];
  const already = chosen !== undefined && find(list, chosen.departmentId) !== undefined;

  function choose(organizationCode: string) {
    setCode(organizationCode);
    setChosenId(undefined);
  }

  function add() {
    if (!chosen || already) return;
    const { departmentId, name } = chosen;
    onAdd({ departmentId, organizationCode: code, name, above: names.slice(0, -1), isLeader: false, isMain: false });
    setOpen(false);
  }

  function note(): string {
    if (!chosen) return t.addHint;
    return already ? t.already(chosen.name) : t.addTo(names.join(" / "));
  }

  return (
    <Dialog
      open={open}
      title={t.add}
      okText={t.addIt}
      okButtonProps={{ disabled: !chosen || already }}
      onOk={add}
      onCancel={() => setOpen(false)}
      // The focus has returned by then.
      afterClose={onClosed}
    >
      {code && (
        <>
          <ChooseOrganization code={code} onChosen={choose} />
          <OrganizationProvider key={code} code={code}>
            <Picker chosenId={chosenId} onChoose={setChosenId} />
          </OrganizationProvider>
        </>
      )}
      <Typography.Paragraph type={already ? "danger" : "secondary"} role="status" className="dialog-note">
        {note()}
      </Typography.Paragraph>
      <Problem error={path.error} onRetry={path.refetch} />
    </Dialog>
  );
}

interface PickerProps {
  readonly chosenId: string | undefined;
  readonly onChoose: (departmentId: string) => void;
}

function Picker({ chosenId, onChoose }: PickerProps) {
  const t = useTexts(texts);
  const { rootDepartmentId } = useOrganization();
  return <DepartmentPicker label={t.departments} chosenId={chosenId} onChoose={onChoose} beginId={rootDepartmentId} />;
}
