import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import { useMemo, useState } from "react";
import { useClient } from "../client.ts";
import { Dialog } from "../forms/dialog.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { useTexts } from "../texts/texts.ts";
import { DepartmentPicker } from "../tree/department-picker.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { refusalOf } from "./refusal.ts";
import { texts } from "./texts.ts";
import { useMove } from "./use-move.ts";

/** Moves a department without dragging it. */
export function MoveDepartment({ department, onClosed }: DialogProps) {
  const t = useTexts(texts);
  const client = useClient();
  const { code } = useOrganization();
  const move = useMove();
  const [toId, setToId] = useState<string>();
  const { data: path } = useQuery({ ...pathOptions(client, code, toId ?? ""), enabled: toId !== undefined });
  const to = path?.at(-1);
  const aboveTo = path?.slice(0, -1).map(({ departmentId }) => departmentId);
  const refusal = to && aboveTo && refusalOf(department, to.departmentId, aboveTo);

  const notes = useMemo(
    () =>
      new Map([
        [department.departmentId, t.thisDepartment],
        [department.parentDepartmentId, t.currentParent],
      ]),
    [department, t],
  );

  function send() {
    if (!to || refusal) return;
    move({ department, toId: to.departmentId, toName: to.name });
    onClosed();
  }

  return (
    <Dialog
      open
      title={t.moveTitle(department.name)}
      okText={t.moveIt}
      okButtonProps={{ disabled: !to || refusal !== undefined }}
      onOk={send}
      onCancel={onClosed}
      mask={{ closable: false }}
    >
      <DepartmentPicker
        label={t.newParent}
        chosenId={toId}
        onChoose={setToId}
        beginId={department.departmentId}
        notes={notes}
        autoFocus
      />
      <Typography.Paragraph type={refusal ? "danger" : "secondary"} role="status" className="dialog-note">
        {refusal ? t[refusal](department.name) : to ? t.moveInto(path?.map(({ name }) => name).join(" / ") ?? "") : t.moveHint}
      </Typography.Paragraph>
    </Dialog>
  );
}
