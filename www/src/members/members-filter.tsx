import { Checkbox, Flex, Input, Select } from "antd";
import { useEffect, useEffectEvent, useState } from "react";
import type { MembersView } from "../queries/keys.ts";
import { usePaused } from "../queries/use-paused.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { SORTS, type useView } from "./use-view.ts";

interface MembersFilterProps {
  readonly view: MembersView;
  readonly change: ReturnType<typeof useView>["change"];
}

/** Which members are shown, and in what order. */
export function MembersFilter({ view, change }: MembersFilterProps) {
  const t = useTexts(texts);
  const [text, setText] = useState(view.text);
  const [shown, setShown] = useState(view.text);
  // Back and forward change the address as well.
  if (shown !== view.text) {
    setShown(view.text);
    if (text.trim() !== view.text) setText(view.text);
  }
  const paused = usePaused(text.trim());
  // Only when the typing has paused: at other times the address is older than what is typed.
  const search = useEffectEvent((sought: string) => {
    if (sought === text.trim() && sought !== view.text) change({ text: sought });
  });
  useEffect(() => search(paused), [paused]);

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
        // A search has an order of its own.
        disabled={view.text !== ""}
      />
      <Checkbox checked={view.below} onChange={(event) => change({ below: event.target.checked })}>
        {t.below}
      </Checkbox>
    </Flex>
  );
}
