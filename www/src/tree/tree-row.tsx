import { HomeOutlined, LoadingOutlined } from "@ant-design/icons";
import { type CSSProperties, memo } from "react";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { indentOf } from "./indent.ts";
import type { Row } from "./rows.ts";
import { texts } from "./texts.ts";
import "./tree-row.css";

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
  /** Why the department cannot be chosen. */
  readonly note: string | undefined;
  /** Whether it has a button for a department inside this one. The menu of the row has the same for the keyboard. */
  readonly adds: boolean;
}

/** One row. The tree has the event handlers: one for thousands of rows. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { id, row, index, top, href, selected, active, draggable, mark, note, adds } = props;
  const t = useTexts(texts);
  const { number } = useFormats();
  const Element = href === undefined ? "div" : "a";
  const isDepartment = row.kind === "department";
  const arrow = isDepartment && row.open !== undefined;
  const members = isDepartment && row.members ? row.members : 0;
  const { wide, small, level } = indentOf(row.level);
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
      data-root={row.level === 1 || undefined}
      data-disabled={(isDepartment && row.disabled) || undefined}
      draggable={draggable}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-expanded={isDepartment ? row.open : undefined}
      aria-busy={row.kind === "loading" || undefined}
      aria-disabled={note !== undefined || undefined}
      style={{ top, "--wide": `${wide}px`, "--small": `${small}px` } as CSSProperties}
    >
      {row.level === 1 ? (
        <HomeOutlined className="tree-home" aria-hidden />
      ) : (
        <span
          className="tree-arrow"
          aria-hidden
          data-arrow={arrow || undefined}
          data-open={(isDepartment && row.open) || undefined}
        >
          {row.kind === "loading" && <LoadingOutlined />}
        </span>
      )}
      {level !== undefined && (
        <span className="tree-level" aria-hidden title={t.level(level)}>
          {level}
        </span>
      )}
      <span className="tree-name" title={isDepartment ? row.name : undefined}>
        {isDepartment ? row.name : t[row.kind]}
      </span>
      {note !== undefined && <span className="tree-tag">{note}</span>}
      {isDepartment && row.disabled && <span className="tree-tag">{t.disabled}</span>}
      {members > 0 && (
        <span className="tree-count" title={t.directMembers(members)}>
          {number(members)}
          <span className="unseen"> {t.members(members)}</span>
        </span>
      )}
      {adds && isDepartment && <span className="tree-add" aria-hidden data-add title={t.addInside(row.name)} />}
    </Element>
  );
});
