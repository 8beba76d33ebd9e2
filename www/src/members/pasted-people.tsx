import { Flex, Input, Select } from "antd";
import { useId } from "react";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { ID_TYPES, type IdType } from "./use-add-members.ts";

interface PastedPeopleProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly idType: IdType;
  readonly onIdType: (idType: IdType) => void;
  readonly count: number;
}

/** A field for a pasted list of ids. */
export function PastedPeople({ text, onText, idType, onIdType, count }: PastedPeopleProps) {
  const t = useTexts(texts);
  const hint = useId();
  return (
    <Flex vertical gap="small">
      <Select
        aria-label={t.idType}
        value={idType}
        onChange={onIdType}
        options={ID_TYPES.map((value) => ({ value, label: t[value] }))}
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
        {count === 0 ? t.listHint : t.listCount(count)}
      </span>
    </Flex>
  );
}

/** The distinct ids, in the order of the list. */
export function idsIn(text: string): string[] {
  const parts = text.split(/[\n\r\t,;，；、]+/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
