import { type DragEvent, useEffect, useRef, useState } from "react";
import { refusalOf, type Refusal } from "../departments/refusal.ts";
import { useMove } from "../departments/use-move.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { knownDepartment } from "../queries/departments.ts";
import type { Opened } from "./opened.ts";
import { above, type DepartmentRow, type Row } from "./rows.ts";
import type { TreeDrag } from "./tree-view.tsx";

/** Time over a closed department until it opens, in milliseconds. */
const OPEN_MS = 600;

interface Dragging {
  readonly row: DepartmentRow;
  readonly over?: DepartmentRow | undefined;
  readonly refusal?: Refusal | undefined;
}

/**
 * Drag and drop of a department onto another one. Nothing can be dropped between two rows, because the API does not store
 * an order of departments.
 */
export function useDrag(rows: readonly Row[], opened: Opened, mayChange: boolean) {
  const { code } = useOrganization();
  const move = useMove();
  const [dragging, setDragging] = useState<Dragging>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stopTimer = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);

  function end() {
    stopTimer();
    setDragging(undefined);
  }

  const drag: TreeDrag = {
    begin(event, row) {
      if (row?.kind !== "department" || row.parent < 0) return;
      event.dataTransfer.setData("text/plain", row.name);
      event.dataTransfer.effectAllowed = "move";
      // The browser takes the drag image now, so the row changes only afterwards.
      requestAnimationFrame(() => setDragging({ row }));
    },
    over(event: DragEvent, row) {
      if (!dragging) return;
      const over = row?.kind === "department" ? row : undefined;
      const fromId = rows[dragging.row.parent]?.id;
      const moved = { departmentId: dragging.row.id, parentDepartmentId: fromId };
      const refusal = over && refusalOf(moved, over.id, above(rows, over));
      event.preventDefault();
      event.dataTransfer.dropEffect = over && !refusal ? "move" : "none";
      if (over?.id === dragging.over?.id) return;
      stopTimer();
      if (over?.open === false && !refusal) timer.current = setTimeout(() => opened.open([over.id]), OPEN_MS);
      setDragging({ ...dragging, over, refusal });
    },
    drop(event) {
      event.preventDefault();
      const { row, over, refusal } = dragging ?? {};
      const department = row && knownDepartment(code, row.id);
      if (department && over && !refusal) move({ department, toId: over.id, toName: over.name });
      end();
    },
    end,
    markOf(row) {
      if (row.kind !== "department" || !dragging) return undefined;
      if (row.id === dragging.row.id) return "dragged";
      if (row.id !== dragging.over?.id) return undefined;
      return dragging.refusal ? "refused" : "into";
    },
  };
  return { drag: mayChange ? drag : undefined, dragging };
}
