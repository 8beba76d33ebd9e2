import { CheckOutlined } from "@ant-design/icons";
import { useEffect, useRef } from "react";
import { useTexts } from "../texts/texts.ts";
import type { OutlineItem } from "./outline.ts";
import { texts } from "./texts.ts";

/** The most lines that are shown. */
const SHOWN = 200;

interface OutlinePreviewProps {
  readonly items: readonly OutlineItem[];
  /** The indices of those that are created already. */
  readonly made: ReadonlySet<number>;
}

/** A preview of the departments, with a tick at those that are created. The next one is kept in view. */
export function OutlinePreview({ items, made }: OutlinePreviewProps) {
  const t = useTexts(texts);
  const current = useRef<HTMLLIElement>(null);
  const found = made.size === 0 ? 0 : items.findIndex((_, index) => !made.has(index));
  const next = found < 0 ? items.length - 1 : found;
  useEffect(() => {
    const list = current.current?.parentElement;
    // Not `scrollIntoView`, which would scroll the dialog as well.
    if (next > 0 && current.current && list) list.scrollTop = current.current.offsetTop - list.clientHeight / 2;
  }, [next]);

  // A quarter of what is shown is behind the next one.
  const from = Math.max(0, Math.min(next - SHOWN / 4, items.length - SHOWN));
  const left = items.length - from - SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1).
    <ul className="outline-preview" aria-label={t.preview} tabIndex={0}>
      {from > 0 && <li>{t.andBefore(from)}</li>}
      {items.slice(from, from + SHOWN).map(({ line, name, depth }, place) => (
        <li
          key={line}
          ref={from + place === next ? current : null}
          style={{ paddingInlineStart: 20 * Math.min(depth, 12) }}
          data-made={made.has(from + place) || undefined}
        >
          {name} {made.has(from + place) && <CheckOutlined aria-label={t.isMade} />}
        </li>
      ))}
      {left > 0 && <li>{t.andMore(left)}</li>}
    </ul>
  );
}
