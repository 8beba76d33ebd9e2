import type { InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { createOpened } from "./opened.ts";
import { TreeSearch } from "./tree-search.tsx";
import { TreeView } from "./tree-view.tsx";
import { useReveal } from "./use-reveal.ts";
import { useRows } from "./use-rows.ts";

interface DepartmentPickerProps {
  readonly label: string;
  readonly chosenId: string | undefined;
  readonly onChoose: (departmentId: string) => void;
  /** Scrolled into view at first, with its ancestors open. */
  readonly beginId: string;
  /** Departments that cannot be chosen: what is said beside them, by their ids. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Whether the search has the focus at first. */
  readonly autoFocus?: boolean;
}

/** A tree to choose one department from. Its open departments are independent of the tree at the left. */
export function DepartmentPicker({ label, chosenId, onChoose, beginId, notes, autoFocus = false }: DepartmentPickerProps) {
  const [opened] = useState(createOpened);
  const rows = useRows(opened);
  const reveal = useReveal(chosenId ?? beginId, opened);
  const search = useRef<InputRef>(null);
  // Not by React's `autoFocus`, which comes before the dialog around is in the page.
  useEffect(() => {
    if (autoFocus) search.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  return (
    <div className="tree-pane department-picker">
      <TreeSearch ref={search} onChoose={onChoose} notes={notes}>
        <TreeView
          label={label}
          rows={rows}
          opened={opened}
          selectedId={chosenId}
          reveal={reveal}
          onSelect={onChoose}
          notes={notes}
        />
      </TreeSearch>
    </div>
  );
}
