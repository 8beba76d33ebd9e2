import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { hasWords, partsOf } from "./words.ts";

interface FoundRowProps {
  readonly id: string;
  readonly department: DepartmentDto;
  /** The words that were looked for, which are highlighted. */
  readonly words: readonly string[];
  readonly active: boolean;
  readonly position: number;
  readonly count: number;
  readonly top: number;
  /** Why the department cannot be chosen. */
  readonly note: string | undefined;
  readonly onChoose: () => void;
}

/** A search result with the path of the department, because many departments have the same name. */
export function FoundRow({ id, department, words, active, position, count, top, note, onChoose }: FoundRowProps) {
  const client = useClient();
  const { code: organizationCode } = useOrganization();
  const { name, code, departmentId } = department;
  const { data: path } = useQuery(pathOptions(client, organizationCode, departmentId));
  const above = path
    ?.slice(0, -1)
    .map((department) => department.name)
    .join(" / ");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field keeps the focus and handles the keys (`aria-activedescendant`).
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={note !== undefined || undefined}
      aria-posinset={position}
      aria-setsize={count}
      className="found-row"
      style={{ top }}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <div className="found-name">
        <span className="tree-name" title={name}>
          <Marked text={name} words={words} />
        </span>
        {/* Only where the name does not tell why it was found. */}
        {code && !hasWords(words, name) && (
          <span className="found-code">
            <Marked text={code} words={words} />
          </span>
        )}
        {note !== undefined && <span className="tree-tag">{note}</span>}
      </div>
      <div className="found-path" title={above}>
        <bdi dir="ltr">{above ?? "…"}</bdi>
      </div>
    </div>
  );
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return partsOf(text, words).map((part) => {
    const key = at;
    at += part.text.length;
    return part.found ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
