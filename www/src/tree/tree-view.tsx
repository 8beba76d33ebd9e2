import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import type { Opened } from "./opened.ts";
import { keyOf, type Row } from "./rows.ts";
import { type Mark, TreeRow } from "./tree-row.tsx";
import { useTreeKeys } from "./use-tree-keys.ts";
import { rowAt, useTreePointer } from "./use-tree-pointer.ts";
import { useWindow } from "./use-window.ts";
import { listsOf, Watch } from "./watch.tsx";
import "./tree.css";

export interface TreeViewProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly opened: Opened;
  readonly selectedId: string | undefined;
  readonly onSelect: (departmentId: string) => void;
  /** Makes the rows links, so that they can be opened in a new tab. */
  readonly hrefOf?: ((departmentId: string) => string) | undefined;
  /** Is scrolled into view and becomes the active row, as soon as it has a row. */
  readonly revealId?: string | undefined;
  readonly onMenu?: ((row: Row, at: { x: number; y: number }) => void) | undefined;
  readonly drag?: TreeDrag | undefined;
}

export interface TreeDrag {
  readonly begin: (event: DragEvent, row: Row | undefined) => void;
  readonly over: (event: DragEvent, row: Row | undefined) => void;
  readonly drop: (event: DragEvent) => void;
  readonly end: () => void;
  readonly markOf: (row: Row) => Mark;
}

/** A virtualized tree. The focus stays on the tree, whose `aria-activedescendant` names the active row. */
export function TreeView({ label, rows, opened, selectedId, onSelect, hrefOf, revealId, onMenu, drag }: TreeViewProps) {
  const { code } = useOrganization();
  const queryClient = useQueryClient();
  const own = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string>();

  const indexOfId = (id: string | undefined) => rows.findIndex((row) => row.kind === "department" && row.id === id);
  const kept = activeKey === undefined ? -1 : rows.findIndex((row) => keyOf(row) === activeKey);
  const active = kept >= 0 ? kept : Math.max(0, indexOfId(selectedId));

  const { items, virtualizer, page, elementOf } = useWindow(scroller, rows.length, active);

  const revealed = useRef<string>(undefined);
  const revealIndex = revealId === undefined ? -1 : indexOfId(revealId);
  useEffect(() => {
    if (revealId === undefined || revealIndex < 0 || revealed.current === revealId) return;
    revealed.current = revealId;
    setActiveKey(revealId);
    virtualizer.scrollToIndex(revealIndex, { align: "auto" });
  }, [revealId, revealIndex, virtualizer]);

  function go(index: number) {
    const row = rows[index];
    if (!row) return;
    setActiveKey(keyOf(row));
    virtualizer.scrollToIndex(index, { align: "auto" });
  }

  function toggle(row: Row) {
    if (row.kind !== "department" || row.open === undefined || row.parent < 0) return;
    // The children may have changed since it was open last.
    if (!row.open) void queryClient.invalidateQueries({ queryKey: keys.children(code, row.id), predicate: isOld });
    (row.open ? opened.close : opened.open)([row.id]);
  }

  function choose(row: Row) {
    if (row.kind === "department") onSelect(row.id);
    else if (row.kind === "failed") void queryClient.refetchQueries({ queryKey: keys.children(code, row.id) });
  }

  const idOf = (row: Row) => `${own}${keyOf(row)}`;
  const onKeyDown = useTreeKeys({ rows, active, page, opened, go, choose });
  const activate = (row: Row) => setActiveKey(keyOf(row));
  const pointer = useTreePointer({ rows, active, tree: scroller, idOf, activate, toggle, choose, onMenu });
  const activeRow = rows[active];
  return (
    <div
      ref={scroller}
      role="tree"
      tabIndex={0}
      className="tree"
      aria-label={label}
      aria-activedescendant={activeRow && idOf(activeRow)}
      onKeyDown={onKeyDown}
      {...pointer}
      onDragStart={drag && ((event) => drag.begin(event, rowAt(rows, event)))}
      onDragOver={drag && ((event) => drag.over(event, rowAt(rows, event)))}
      onDrop={drag?.drop}
      onDragEnd={drag?.end}
    >
      <div role="none" className="tree-rows" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isDepartment = row.kind === "department";
          return (
            <TreeRow
              key={elementOf(index)}
              id={idOf(row)}
              row={row}
              index={index}
              top={start}
              href={isDepartment ? hrefOf?.(row.id) : undefined}
              selected={isDepartment && row.id === selectedId}
              active={index === active}
              draggable={drag !== undefined && isDepartment && row.parent >= 0}
              mark={drag?.markOf(row)}
            />
          );
        })}
      </div>
      <Watch
        ids={listsOf(
          rows,
          items.map(({ index }) => index),
        )}
      />
    </div>
  );
}

/** Age from which a list is read again when it is opened again, in milliseconds. */
const OLD_MS = 30_000;

function isOld({ state }: { state: { dataUpdatedAt: number } }): boolean {
  return Date.now() - state.dataUpdatedAt > OLD_MS;
}
