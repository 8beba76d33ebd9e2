import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useOrganizationQuery } from "../organizations/organization.tsx";
import { useOrganizations } from "../organizations/use-organizations.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

interface ChooseOrganizationProps {
  readonly code: string;
  readonly onChosen: (code: string) => void;
}

/** Chooses the organization to pick a department from, without navigation. Renders nothing if there is only one. */
export function ChooseOrganization({ code, onChosen }: ChooseOrganizationProps) {
  const t = useTexts(texts);
  const [text, setText] = useState("");
  const { data } = useOrganizations(useDeferredValue(text));
  const { data: chosen } = useOrganizationQuery(code);
  if (text === "" && (data?.totalCount ?? 0) < 2) return null;
  const options = data?.list.map(({ organizationCode: value, organizationName: label }) => ({ value, label })) ?? [];
  return (
    <Select
      className="choose-organization"
      aria-label={t.organization}
      // With its label, because the options may not contain it.
      labelInValue
      value={{ value: code, label: chosen?.name ?? code }}
      options={options}
      onChange={({ value }) => onChosen(value)}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
    />
  );
}
