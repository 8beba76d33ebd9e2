import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useNavigate } from "react-router";
import { organizationPath } from "../routes.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { useOrganizations } from "./use-organizations.ts";

/** Which organization is shown; another one is found by name or code. */
export function OrganizationChooser({ organizationCode }: { organizationCode: string | undefined }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const { data, isFetching } = useOrganizations(useDeferredValue(text));
  const options = (data?.list ?? []).map(({ organizationCode: value, organizationName: label }) => ({ value, label }));
  return (
    <Select
      className="organization-chooser"
      variant="filled"
      aria-label={t.choose}
      value={organizationCode ?? null}
      options={options}
      loading={isFetching}
      notFoundContent={t.none}
      onChange={(code) => navigate(organizationPath(code))}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
    />
  );
}
