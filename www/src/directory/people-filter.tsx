import { Flex, Input, Select } from "antd";
import { useDeferredValue, useEffect, useEffectEvent, useState } from "react";
import { useOrganizationQuery } from "../organizations/organization.tsx";
import { useOrganizations } from "../organizations/use-organizations.ts";
import { statuses } from "../people/statuses.ts";
import type { PeopleView } from "../queries/keys.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { STATUSES, type usePeopleView } from "./use-people-view.ts";

interface PeopleFilterProps {
  readonly view: PeopleView;
  readonly change: ReturnType<typeof usePeopleView>["change"];
}

export function PeopleFilter({ view, change }: PeopleFilterProps) {
  const t = useTexts(texts);
  const status = useTexts(statuses);
  const [text, setText] = useState(view.text);
  const [shown, setShown] = useState(view.text);
  // The back and forward buttons change the address as well.
  if (shown !== view.text) {
    setShown(view.text);
    if (text.trim() !== view.text) setText(view.text);
  }
  const debounced = useDebounced(text.trim());
  // Only after a pause in typing: at other times the address is older than the text in the field.
  const search = useEffectEvent((sought: string) => {
    if (sought === text.trim() && sought !== view.text) change({ text: sought });
  });
  useEffect(() => search(debounced), [debounced]);

  return (
    <Flex gap="small" wrap align="center">
      <Input.Search
        className="directory-search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onSearch={(typed) => change({ text: typed.trim() })}
        aria-label={t.search}
        placeholder={t.searchPlaceholder}
        allowClear
      />
      <Where view={view} change={change} />
      <Select
        className="directory-select"
        aria-label={t.status}
        value={view.status}
        onChange={(next) => change({ status: next })}
        options={[{ value: "", label: t.anyStatus }, ...STATUSES.map((value) => ({ value, label: status[value] }))]}
      />
    </Flex>
  );
}

/** What an option stands for that is no organization: no code has a blank. */
const ANYWHERE = " ";
const HOMELESS = " none";

/** One organization, all, or no department at all: one field, because the last and an organization exclude each other. */
function Where({ view, change }: PeopleFilterProps) {
  const t = useTexts(texts);
  const [text, setText] = useState("");
  const { data } = useOrganizations(useDeferredValue(text));
  const { data: chosen } = useOrganizationQuery(view.organization || undefined);
  const anywhere = { value: ANYWHERE, label: t.anywhere };
  const homeless = { value: HOMELESS, label: t.homeless };
  const organizations = data?.list.map(({ organizationCode: value, organizationName: label }) => ({ value, label })) ?? [];
  const selected = view.organization ? { value: view.organization, label: chosen?.name ?? view.organization } : anywhere;
  return (
    <Select
      className="directory-select"
      aria-label={t.where}
      // With its label, because the options may not contain it.
      labelInValue
      value={view.homeless ? homeless : selected}
      options={[...(text ? [] : [anywhere, homeless]), ...organizations]}
      onChange={({ value }) => {
        setText("");
        change({ homeless: value === HOMELESS, organization: value === ANYWHERE || value === HOMELESS ? "" : value });
      }}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      popupMatchSelectWidth={260}
    />
  );
}
