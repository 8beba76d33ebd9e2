import { Input } from "antd";
import { type KeyboardEvent, useId, useState } from "react";
import { useTexts } from "../texts/texts.ts";
import { indent } from "./indent.ts";
import { texts } from "./texts.ts";

interface OutlineFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field for an indented list. Tab indents, until Escape gives the key back to those who want to leave the field with it. */
export function OutlineField({ text, onText }: OutlineFieldProps) {
  const t = useTexts(texts);
  const hint = useId();
  const [tabLeaves, setTabLeaves] = useState(false);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // The text is incomplete while an input method composes it; an empty list has nothing to indent.
    if (event.nativeEvent.isComposing || text === "" || tabLeaves) return;
    if (event.key === "Escape") {
      // The next one closes the dialog.
      event.stopPropagation();
      setTabLeaves(true);
    }
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const field = event.currentTarget;
    const lines = indent(text, field.selectionStart, field.selectionEnd, event.shiftKey);
    field.setSelectionRange(lines.start, lines.end);
    // The only way that Ctrl+Z takes back. It calls `onChange`.
    const isDone = document.execCommand(lines.text ? "insertText" : "delete", false, lines.text);
    if (!isDone) onText(text.slice(0, lines.start) + lines.text + text.slice(lines.end));
    field.setSelectionRange(...lines.selection);
  }

  return (
    <>
      <span className="secondary" id={hint}>
        {t.outlineHint} <span role="status">{tabLeaves ? t.tabLeaves : t.tabIndents}</span>
      </span>
      <Input.TextArea
        autoFocus
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setTabLeaves(false)}
        aria-label={t.outline}
        aria-describedby={hint}
        placeholder={t.outlineSample}
        autoSize={{ minRows: 6, maxRows: 12 }}
        spellCheck={false}
        className="outline-text"
      />
    </>
  );
}
