import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { useTexts } from "../texts/texts.ts";
import { DepartmentPicker } from "../tree/department-picker.tsx";
import { texts } from "./texts.ts";

interface ChooseTargetProps {
  readonly from: DepartmentDto;
  readonly toId: string | undefined;
  readonly onChoose: (departmentId: string | undefined) => void;
}

/** Chooses the department that people move or are added to. */
export function ChooseTarget({ from, toId, onChoose }: ChooseTargetProps) {
  const t = useTexts(texts);
  const client = useClient();
  const { code } = useOrganization();
  const { data: path } = useQuery({ ...pathOptions(client, code, toId ?? ""), enabled: toId !== undefined });
  return (
    <>
      <DepartmentPicker
        label={t.target}
        chosenId={toId}
        onChoose={(id) => onChoose(id === from.departmentId ? undefined : id)}
        beginId={from.departmentId}
      />
      <Typography.Paragraph type="secondary" role="status" className="dialog-note">
        {toId === undefined ? t.targetHint : t.to(path?.map(({ name }) => name).join(" / ") ?? "")}
      </Typography.Paragraph>
    </>
  );
}
