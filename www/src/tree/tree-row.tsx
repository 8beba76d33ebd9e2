import { LoadingOutlined } from "@ant-design/icons";
import { memo } from "react";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import type { Row } from "./rows.ts";
import { texts } from "./texts.ts";

export type Mark = "into" | "refused" | "dragged" | undefined;

interface TreeRowProps {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly href: string | undefined;
  readonly selected: boolean;
  readonly active: boolean;
  readonly draggable: boolean;
  readonly mark: Mark;
}

/** One row. The tree has the event handlers: one for thousands of rows. */
export const TreeRow = memo(function TreeRow({ id, row, index, top, href, selected, active, draggable, mark }: TreeRowProps) {
  const t = useTexts(texts);
  const { number } = useFormats();
  const Element = href === undefined ? "div" : "a";
  const isDepartment = row.kind === "department";
  const arrow = isDepartment && row.open !== undefined;
  const members = isDepartment && row.members ? row.members : 0;
  return (
    <Element
      id={id}
      href={href}
      role="treeitem"
      tabIndex={-1}
      className="tree-row"
      data-index={index}
      data-active={active || undefined}
      data-mark={mark}
      data-kind={row.kind}
      data-disabled={(isDepartment && row.disabled) || undefined}
      draggable={draggable}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-expanded={isDepartment ? row.open : undefined}
      aria-busy={row.kind === "loading" || undefined}
      // Deeper rows are not indented further, or the names would have no room.
      style={{ top, paddingInlineStart: row.level === 1 ? 10 : 16 * Math.min(row.level - 2, 9) }}
    >
      {row.level > 1 && (
        <span
          className="tree-arrow"
          aria-hidden
          data-arrow={arrow || undefined}
          data-open={(isDepartment && row.open) || undefined}
        >
          {row.kind === "loading" && <LoadingOutlined />}
        </span>
      )}
      <span className="tree-name" title={isDepartment ? row.name : undefined}>
        {isDepartment ? row.name : t[row.kind]}
      </span>
      {isDepartment && row.disabled && <span className="tree-tag">{t.disabled}</span>}
      {members > 0 && (
        <span className="tree-count">
          {number(members)}
          <span className="unseen"> {t.members}</span>
        </span>
      )}
    </Element>
  );
});
