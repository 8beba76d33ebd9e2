import type { DepartmentDto } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The most names that are listed. */
const NAMED = 8;

interface DeleteEffectProps {
  readonly departmentId: string;
  readonly below: readonly DepartmentDto[];
}

/** Lists the first departments that are deleted along with one, and warns that this cannot be undone. */
export function DeleteEffect({ departmentId, below }: DeleteEffectProps) {
  const t = useTexts(texts);
  const known = new Map(below.map((department) => [department.departmentId, department]));

  function pathOf(department: DepartmentDto): string {
    const names = [department.name];
    let above = known.get(department.parentDepartmentId);
    while (above && above.departmentId !== departmentId && names.length < NAMED) {
      names.unshift(above.name);
      above = known.get(above.parentDepartmentId);
    }
    return names.join(" / ");
  }

  return (
    <>
      {below.length > 0 && (
        <ul className="names">
          {below.slice(0, NAMED).map((department) => (
            <li key={department.departmentId}>{pathOf(department)}</li>
          ))}
          {below.length > NAMED && <li>{t.andMore(below.length - NAMED)}</li>}
        </ul>
      )}
      {t.forGood}
    </>
  );
}
