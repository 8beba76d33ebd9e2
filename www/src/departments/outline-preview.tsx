import { CheckOutlined } from "@ant-design/icons";
import { useTexts } from "../texts/texts.ts";
import type { OutlineItem } from "./outline.ts";
import { texts } from "./texts.ts";

/** The most lines that are shown. */
const SHOWN = 200;

interface OutlinePreviewProps {
  readonly items: readonly OutlineItem[];
  /** How many of them are created already. */
  readonly made: number;
}

/** A preview of the departments, with a tick at those that are created. */
export function OutlinePreview({ items, made }: OutlinePreviewProps) {
  const t = useTexts(texts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1).
    <ul className="outline-preview" aria-label={t.preview} tabIndex={0}>
      {items.slice(0, SHOWN).map(({ line, name, depth }, index) => (
        <li key={line} style={{ paddingInlineStart: 20 * Math.min(depth, 12) }} data-made={index < made || undefined}>
          {name} {index < made && <CheckOutlined aria-label={t.isMade} />}
        </li>
      ))}
      {items.length > SHOWN && <li>{t.andMore(items.length - SHOWN)}</li>}
    </ul>
  );
}
