import { useQuery } from "@tanstack/react-query";
import { Button, Dropdown, type InputRef } from "antd";
import { useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useDepartmentMenu } from "../departments/use-department-menu.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { departmentOptions } from "../queries/departments.ts";
import { departmentPath, organizationPath, useSelectedDepartment } from "../routes.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { DragNote } from "./drag-note.tsx";
import { openedOf } from "./opened.ts";
import { texts } from "./texts.ts";
import { TreeSearch } from "./tree-search.tsx";
import { TreeView } from "./tree-view.tsx";
import { useDrag } from "./use-drag.ts";
import { useOpenAll } from "./use-open-all.ts";
import { useReveal } from "./use-reveal.ts";
import { useRows } from "./use-rows.ts";
import { useSearchKey } from "./use-search-key.ts";
import { useTreeItems } from "./use-tree-items.tsx";

interface Menu {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Whether there is likely a keyboard: a touch screen has none. */
const HAS_KEYS = window.matchMedia("(hover: hover)").matches;

/** The departments of the organization. */
export function TreePane() {
  const t = useTexts(texts);
  const client = useClient();
  const { mayChange } = useMayChange();
  const { code, rootDepartmentId } = useOrganization();
  const { departmentId, select } = useSelectedDepartment();
  const search = useRef<InputRef>(null);
  const tree = useRef<HTMLDivElement>(null);
  useSearchKey(search);

  const opened = openedOf(code);
  const rows = useRows(opened);
  const { drag, dragging } = useDrag(rows, opened, mayChange);
  // For the number of members in the first row.
  useQuery(departmentOptions(client, code, rootDepartmentId));

  const reveal = useReveal(departmentId, opened);

  const { openAll, opening, cancel } = useOpenAll(opened);
  const [menu, setMenu] = useState<Menu>();
  const department = useDepartmentMenu(menu?.id ?? departmentId, tree);
  const treeItems = useTreeItems({ opened, rows, openAll });

  /** The place that the menu opens at goes with it, and with it the focus. */
  function closeMenu() {
    tree.current?.focus({ preventScroll: true });
    setMenu(undefined);
  }

  return (
    <div className="tree-pane">
      <TreeSearch ref={search} hasKey={HAS_KEYS} onChoose={select}>
        <TreeView
          ref={tree}
          label={t.departments}
          rows={rows}
          opened={opened}
          selectedId={departmentId}
          reveal={reveal}
          onSelect={select}
          hrefOf={(id) => (id === rootDepartmentId ? organizationPath(code) : departmentPath(code, id))}
          onAdd={mayChange ? (row) => department.open("create", row.id) : undefined}
          onMenu={(row, at) => row.kind === "department" && setMenu({ id: row.id, name: row.name, ...at })}
          drag={drag}
        />
        <DragNote dragging={dragging} />
        {opening && (
          <div className="tree-note" role="status">
            {t.opening(opening.name)}
            <Button size="small" onClick={cancel}>
              {t.cancel}
            </Button>
          </div>
        )}
      </TreeSearch>
      {menu && (
        <Dropdown
          // Mounted anew for another row, so that it opens at the new position.
          key={`${menu.id} ${menu.x} ${menu.y}`}
          open
          autoFocus
          trigger={["click"]}
          onOpenChange={(open) => open || closeMenu()}
          menu={{
            items: [...treeItems(menu), { type: "divider" }, ...department.items],
            onClick({ domEvent }) {
              // A dialog that opens now returns the focus to the tree. The key press itself must not reach the tree.
              domEvent.preventDefault();
              tree.current?.focus({ preventScroll: true });
            },
          }}
        >
          <span className="tree-menu-place" style={{ insetInlineStart: menu.x, top: menu.y }} />
        </Dropdown>
      )}
      {department.dialogs}
    </div>
  );
}
