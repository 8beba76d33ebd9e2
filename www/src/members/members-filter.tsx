import { Checkbox, Flex, Input, Select } from "antd";
import { useEffect, useEffectEvent, useState } from "react";
import type { MembersView } from "../queries/keys.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { SORTS, type useView } from "./use-view.ts";

interface MembersFilterProps {
  readonly view: MembersView;
  readonly change: ReturnType<typeof useView>["change"];
}

/** Filter and order of the members. */
export function MembersFilter({ view, change }: MembersFilterProps) {
  const t = useTexts(texts);
  const [text, setText] = useState(view.text);
  const [shown, setShown] = useState(view.text);
  // The back and forward buttons change the URL as well.
  if (shown !== view.text) {
    setShown(view.text);
    if (text.trim() !== view.text) setText(view.text);
  }
  const debounced = useDebounced(text.trim());
  // Only after a pause in typing: at other times the URL is older than the text in the field.
  const search = useEffectEvent((sought: string) => {
    if (sought === text.trim() && sought !== view.text) change({ text: sought });
  });
  useEffect(() => search(debounced), [debounced]);

  return (
    <Flex gap="small" wrap align="center">
      <Input.Search
        className="members-search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onSearch={(typed) => change({ text: typed.trim() })}
        aria-label={t.search}
        placeholder={t.searchPlaceholder}
        allowClear
      />
      <Select
        className="members-sort"
        aria-label={t.sort}
        value={view.sort}
        onChange={(sort) => change({ sort })}
        options={SORTS.map((value) => ({ value, label: t[value] }))}
        // Search results have an order of their own.
        disabled={view.text !== ""}
      />
      <Checkbox checked={view.below} onChange={(event) => change({ below: event.target.checked })}>
        {t.below}
      </Checkbox>
    </Flex>
  );
}
