import type { DepartmentDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { statuses } from "../people/statuses.ts";
import { useTexts } from "../texts/texts.ts";
import { csvOf, type Row } from "./csv.ts";
import { download, fileName } from "./download.ts";
import { readMembers } from "./members.ts";
import type { Report } from "./scope.ts";
import { readStructure } from "./structure.ts";
import { memberRows, structureRows } from "./tables.ts";
import { texts } from "./texts.ts";

export interface Wanted {
  readonly what: "members" | "structure";
  readonly below: boolean;
}

interface State {
  readonly status: "choosing" | "running";
  readonly done: number;
  readonly total: number;
  readonly error?: unknown;
}

const CHOOSING: State = { status: "choosing", done: 0, total: 0 };

/** Reads what is wanted and saves it as a file. Stopping leaves no file. */
export function useExport({ departmentId, name }: DepartmentDto, onDone: (rows: number) => void) {
  const t = useTexts(texts);
  const words = useTexts(statuses);
  const client = useClient();
  const { code: organizationCode } = useOrganization();
  const [state, setState] = useState(CHOOSING);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run({ what, below }: Wanted) {
    running.current = new AbortController();
    const { signal } = running.current;
    const report: Report = (done, total) => setState({ status: "running", done, total });
    report(0, 0);
    try {
      let rows: Row[];
      if (what === "members") {
        const members = await readMembers(client, { organizationCode, departmentId, below }, signal, report);
        rows = memberRows(members, t, words);
      } else {
        const structure = await readStructure(client, { organizationCode, departmentId, below: true }, signal, report);
        rows = structureRows(structure, t);
      }
      signal.throwIfAborted();
      download(fileName(name, t[what]), csvOf(rows));
      setState(CHOOSING);
      onDone(rows.length - 1);
    } catch (error) {
      setState({ ...CHOOSING, ...(!signal.aborted && { error }) });
    }
  }

  return { state, run, stop: () => running.current?.abort() };
}
