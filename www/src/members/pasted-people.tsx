import { Flex, Input, Select } from "antd";
import { useId } from "react";
import { useTexts } from "../texts/texts.ts";
import { ID_TYPES, kindsOf, type ListKind } from "./pasted.ts";
import { texts } from "./texts.ts";

export interface PastedPeopleProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly kind: ListKind;
  readonly onKind: (kind: ListKind) => void;
  readonly ids: readonly string[];
  /** How many people were chosen by the search. */
  readonly chosen: number;
}

/** A field for a pasted list of people. */
export function PastedPeople({ text, onText, kind, onKind, ids, chosen }: PastedPeopleProps) {
  const t = useTexts(texts);
  const hint = useId();
  const detected = ID_TYPES.filter((type) => ids.some((id) => kindsOf(id)[0] === type));
  return (
    <Flex vertical gap="small">
      <Select
        aria-label={t.idType}
        value={kind}
        onChange={onKind}
        options={["auto" as const, ...ID_TYPES].map((value) => ({ value, label: t[value] }))}
      />
      <Input.TextArea
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-label={t.list}
        aria-describedby={hint}
        autoSize={{ minRows: 6, maxRows: 12 }}
        spellCheck={false}
        autoFocus
      />
      <span id={hint} className="secondary">
        {ids.length === 0 ? t.listHint : t.listCount(ids.length)}
        {ids.length > 0 && kind === "auto" && ` · ${t.detected(detected.map((type) => t[type]))}`}
        {ids.length > 0 && chosen > 0 && <div>{t.alsoChosen(chosen)}</div>}
      </span>
    </Flex>
  );
}
