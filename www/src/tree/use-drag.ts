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
  /** Where in the window it is said what a drop does. */
  readonly at: { readonly x: number; readonly y: number };
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
      const at = placeOf(event);
      requestAnimationFrame(() => setDragging({ row, at }));
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
      setDragging({ ...dragging, over, refusal, at: placeOf(event) });
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

/** Room for what is said: as in drag-note.css, in pixels. */
const NOTE = { width: 300, height: 56 };

/** Beside the row that the pointer is over, where it hides no row. */
function placeOf({ target, currentTarget, clientY }: DragEvent): Dragging["at"] {
  const row = target instanceof Element ? target.closest("[data-index]")?.getBoundingClientRect() : undefined;
  return {
    x: Math.max(0, Math.min(currentTarget.getBoundingClientRect().right + 4, window.innerWidth - NOTE.width)),
    y: Math.max(0, Math.min(row?.top ?? clientY, window.innerHeight - NOTE.height)),
  };
}
