import type { RefObject } from "react";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** Skips the header, and the tree, for keyboard users. A button, because a link would change the address. */
export function SkipButton({ content }: { content: RefObject<HTMLElement | null> }) {
  const t = useTexts(texts);
  return (
    <button type="button" className="skip" onClick={() => content.current?.focus()}>
      {t.skip}
    </button>
  );
}
