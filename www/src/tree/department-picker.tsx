import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { createOpened } from "./opened.ts";
import { TreeSearch } from "./tree-search.tsx";
import { TreeView } from "./tree-view.tsx";
import { useRows } from "./use-rows.ts";

interface DepartmentPickerProps {
  readonly label: string;
  readonly chosenId: string | undefined;
  readonly onChoose: (departmentId: string) => void;
  /** Scrolled into view at first, with its ancestors open. */
  readonly beginId: string;
}

/** A tree to choose one department from. Its open departments are independent of the tree at the left. */
export function DepartmentPicker({ label, chosenId, onChoose, beginId }: DepartmentPickerProps) {
  const client = useClient();
  const { code } = useOrganization();
  const [opened] = useState(createOpened);
  const rows = useRows(opened);
  const revealId = chosenId ?? beginId;
  const { data: path } = useQuery(pathOptions(client, code, revealId));
  useEffect(() => {
    if (path) opened.open(path.slice(0, -1).map(({ departmentId }) => departmentId));
  }, [path, opened]);
  return (
    <div className="tree-pane department-picker">
      <TreeSearch onChoose={onChoose}>
        <TreeView label={label} rows={rows} opened={opened} selectedId={chosenId} revealId={revealId} onSelect={onChoose} />
      </TreeSearch>
    </div>
  );
}
