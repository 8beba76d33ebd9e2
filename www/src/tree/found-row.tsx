import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";

interface FoundRowProps {
  readonly id: string;
  readonly department: DepartmentDto;
  /** The search text, which is highlighted. */
  readonly text: string;
  readonly active: boolean;
  readonly position: number;
  readonly count: number;
  readonly top: number;
  readonly onChoose: () => void;
}

/** A search result with the path of the department, because many departments have the same name. */
export function FoundRow({ id, department, text, active, position, count, top, onChoose }: FoundRowProps) {
  const client = useClient();
  const { code } = useOrganization();
  const { data: path } = useQuery(pathOptions(client, code, department.departmentId));
  const above = path
    ?.slice(0, -1)
    .map(({ name }) => name)
    .join(" / ");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field keeps the focus and handles the keys (`aria-activedescendant`).
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={position}
      aria-setsize={count}
      className="found-row"
      style={{ top }}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <div>
        <Marked name={department.name} text={text} />
      </div>
      <div className="found-path" title={above}>
        {above ?? "…"}
      </div>
    </div>
  );
}

function Marked({ name, text }: { name: string; text: string }) {
  const at = name.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0 || text === "") return name;
  return (
    <>
      {name.slice(0, at)}
      <mark>{name.slice(at, at + text.length)}</mark>
      {name.slice(at + text.length)}
    </>
  );
}
