import { Checkbox, Flex, Progress, Radio } from "antd";
import type { DepartmentDto } from "genauth-management";
import { useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useNotices } from "../failures/use-notices.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";
import { useExport, type Wanted } from "./use-export.ts";

interface ExportDepartmentProps {
  readonly department: DepartmentDto;
  readonly onClosed: () => void;
}

/** From this many people on, the progress is shown. */
const MANY = 1_000;

/** Saves the members of a department, or the departments themselves, as a file for a spreadsheet. */
export function ExportDepartment({ department, onClosed }: ExportDepartmentProps) {
  const t = useTexts(texts);
  const notices = useNotices();
  const [open, setOpen] = useState(true);
  const [{ what, below }, setWanted] = useState<Wanted>({ what: "members", below: department.hasChildren });

  const { state, run, stop } = useExport(department, (rows) => {
    notices.done(t.exported(rows));
    setOpen(false);
  });
  const { status, done, total, error } = state;
  const running = status === "running";

  return (
    <Dialog
      open={open}
      title={t.title(department.name)}
      okText={t.exportIt}
      // Not `confirmLoading`, with which antd ignores Stop.
      okButtonProps={{ loading: running }}
      onOk={() => void run({ what, below })}
      cancelText={running ? t.stop : t.cancel}
      onCancel={running ? stop : () => setOpen(false)}
      closable={!running}
      // The focus has returned by then.
      afterClose={onClosed}
      mask={{ closable: false }}
    >
      <Flex vertical gap="middle">
        <Radio.Group
          vertical
          aria-label={t.what}
          value={what}
          onChange={(event) => setWanted({ what: event.target.value, below })}
          disabled={running}
          options={[
            { value: "members", label: t.membersAsCsv, className: "export-option" },
            { value: "structure", label: t.structureAsCsv, className: "export-option" },
          ]}
        />
        {what === "members" && department.hasChildren && (
          <Checkbox checked={below} onChange={(event) => setWanted({ what, below: event.target.checked })} disabled={running}>
            {t.below}
          </Checkbox>
        )}
        <span className="secondary">{what === "members" ? t.membersHint : t.structureHint}</span>
        {running && total > MANY && (
          <div role="status">
            <Progress percent={Math.floor((100 * done) / total)} status="active" aria-label={t.read(done, total)} />
            {t.read(done, total)}
          </div>
        )}
        <Problem error={error} />
      </Flex>
    </Dialog>
  );
}
