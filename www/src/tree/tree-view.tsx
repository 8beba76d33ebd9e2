import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, type RefObject, useEffect, useId, useRef } from "react";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import type { Opened } from "./opened.ts";
import { keyOf, type Row } from "./rows.ts";
import { type Mark, TreeRow } from "./tree-row.tsx";
import { useActive } from "./use-active.ts";
import type { Revealed } from "./use-reveal.ts";
import { useTreeKeys } from "./use-tree-keys.ts";
import { rowAt, useTreePointer } from "./use-tree-pointer.ts";
import { useWindow } from "./use-window.ts";
import { listsOf, Watch } from "./watch.tsx";
import "./tree.css";

export interface TreeViewProps {
  readonly ref?: RefObject<HTMLDivElement | null> | undefined;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly opened: Opened;
  readonly selectedId: string | undefined;
  readonly onSelect: (departmentId: string) => void;
  /** Makes the rows links, so that they can be opened in a new tab. */
  readonly hrefOf?: ((departmentId: string) => string) | undefined;
  /** Is scrolled into view and becomes the active row, as soon as it has a row at this place. */
  readonly reveal: Revealed;
  /** Why departments cannot be chosen, by their ids. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
  readonly onAdd?: ((row: Row) => void) | undefined;
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
export function TreeView(props: TreeViewProps) {
  const { ref, label, rows, opened, selectedId, onSelect, hrefOf, reveal, notes, onAdd, onMenu, drag } = props;
  const { code } = useOrganization();
  const queryClient = useQueryClient();
  const own = useId();
  const ownScroller = useRef<HTMLDivElement>(null);
  const scroller = ref ?? ownScroller;
  const { active, activate } = useActive(rows, selectedId);
  const { items, virtualizer, page, show, elementOf } = useWindow(scroller, rows.length, active);

  const revealed = useRef<Revealed>(undefined);
  useEffect(() => {
    if (revealed.current === reveal) return;
    const index = rows.findIndex((row) => row.kind === "department" && row.id === reveal.id);
    const row = rows[index];
    if (!row || (reveal.parentId !== undefined && rows[row.parent]?.id !== reveal.parentId)) return;
    revealed.current = reveal;
    activate(row);
    show(index);
  });

  function go(index: number) {
    const row = rows[index];
    if (!row) return;
    activate(row);
    virtualizer.scrollToIndex(index, { align: "auto" });
  }

  function toggle(row: Row) {
    if (row.kind !== "department" || row.open === undefined || row.parent < 0) return;
    // The children may have changed since it was open last.
    if (!row.open) void queryClient.invalidateQueries({ queryKey: keys.children(code, row.id), predicate: isOld });
    (row.open ? opened.close : opened.open)([row.id]);
  }

  function choose(row: Row) {
    if (notes?.has(row.id)) return;
    if (row.kind === "department") onSelect(row.id);
    else if (row.kind === "failed") void queryClient.refetchQueries({ queryKey: keys.children(code, row.id) });
  }

  const idOf = (row: Row) => `${own}${keyOf(row)}`;
  const onKeyDown = useTreeKeys({ rows, active, page, opened, go, choose });
  const pointer = useTreePointer({ rows, active, tree: scroller, idOf, activate, toggle, choose, onAdd, onMenu });
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
              note={isDepartment ? notes?.get(row.id) : undefined}
              adds={onAdd !== undefined}
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
