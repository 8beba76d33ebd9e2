import { texts as moves } from "../departments/texts.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import type { useDrag } from "./use-drag.ts";
import "./drag-note.css";

/** Says what a drop here does, or why it is refused: at the row, and to screen readers. */
export function DragNote({ dragging }: { dragging: ReturnType<typeof useDrag>["dragging"] }) {
  const t = useTexts(texts);
  const m = useTexts(moves);
  const { row, over, refusal, at } = dragging ?? {};
  // Always in the page: screen readers announce only changes of what they know.
  return (
    <div role="status" className="drag-note" data-refused={refusal} style={at && { insetInlineStart: at.x, top: at.y }}>
      {row && (refusal ? m[refusal](row.name) : over ? t.moveInto(row.name, over.name) : t.moveWhere(row.name))}
    </div>
  );
}
