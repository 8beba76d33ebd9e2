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

/** Another organization, for one department; the page stays where it is. Nothing where there is no choice. */
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
      // With its name, which need not be among those that were found.
      labelInValue
      value={{ value: code, label: chosen?.name ?? code }}
      options={options}
      onChange={({ value }) => onChosen(value)}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
    />
  );
}
