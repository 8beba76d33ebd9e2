import { Select, Typography } from "antd";
import { useDeferredValue, useState } from "react";
import { useNavigate } from "react-router";
import { organizationPath } from "../routes.ts";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { useOrganizationQuery } from "./organization.tsx";
import { texts } from "./texts.ts";
import { useOrganizations } from "./use-organizations.ts";

/** Shows the current organization, and finds another one by name or code. */
export function OrganizationChooser({ organizationCode }: { organizationCode: string | undefined }) {
  const t = useTexts(texts);
  const { number } = useFormats();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const { data, isFetching } = useOrganizations(useDeferredValue(text));
  const { data: chosen } = useOrganizationQuery(organizationCode);
  const list = data?.list ?? [];
  const options = list.map(({ organizationCode: value, organizationName: label }) => ({ value, label }));
  const more = data && data.totalCount > list.length;

  return (
    <Select
      className="organization-chooser"
      variant="filled"
      aria-label={t.choose}
      placeholder={t.choose}
      // With its label, because the options may not contain it.
      labelInValue
      value={chosen ? { value: chosen.code, label: chosen.name } : null}
      options={options}
      optionRender={({ label, value }) => (
        <>
          <div>{label}</div>
          <Typography.Text type="secondary" className="small">
            {value}
          </Typography.Text>
        </>
      )}
      loading={isFetching}
      notFoundContent={t.none}
      popupMatchSelectWidth={320}
      popupRender={(menu) => (
        <>
          {menu}
          {more && <div className="chooser-more">{t.more(number(list.length), number(data.totalCount))}</div>}
        </>
      )}
      onChange={({ value }) => navigate(organizationPath(value))}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
    />
  );
}
