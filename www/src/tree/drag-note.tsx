import { useTexts } from "../texts/texts.ts";
import { texts as moves } from "../departments/texts.ts";
import { texts } from "./texts.ts";
import type { useDrag } from "./use-drag.ts";

/** Says what a drop here does, or why it is refused. */
export function DragNote({ dragging }: { dragging: ReturnType<typeof useDrag>["dragging"] }) {
  const t = useTexts(texts);
  const m = useTexts(moves);
  if (!dragging) return null;
  const { row, over, refusal } = dragging;
  return (
    <div className="tree-note" role="status" data-refused={refusal}>
      {refusal ? m[refusal](row.name) : over ? t.moveInto(row.name, over.name) : t.moveWhere(row.name)}
    </div>
  );
}
