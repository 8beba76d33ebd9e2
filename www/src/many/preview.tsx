import { Alert, Checkbox, Flex, Input, Table, type TableColumnsType } from "antd";
import type { DepartmentDto } from "genauth-management";
import { useId } from "react";
import { contactOf, nameOf } from "../members/queries.ts";
import { useTexts } from "../texts/texts.ts";
import type { Action, PlanRow } from "./plan.ts";
import { texts } from "./texts.ts";
import "./many.css";

interface PreviewProps {
  readonly action: Action;
  readonly rows: readonly PlanRow[];
  readonly from: DepartmentDto;
  readonly to: DepartmentDto | undefined;
  /** How many of the selected people do not exist any more. */
  readonly gone: number;
  readonly keepLeading: boolean;
  readonly onKeepLeading: (keep: boolean) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

const ROWS = 10;

/** Above this number, a person types it to confirm. */
const MANY = 100;

/** With or without separators. */
export function isConfirmed(typed: string, count: number): boolean {
  return count <= MANY || typed.replace(/[\s,.']/g, "") === String(count);
}

/** What an action would do to each person, before it is done. */
export function Preview(props: PreviewProps) {
  const { action, rows, from, to, gone, keepLeading, onKeepLeading, typed, onTyped } = props;
  const t = useTexts(texts);
  const label = useId();
  const toName = to?.name ?? "";
  const count = rows.filter(({ transition }) => transition).length;
  const homeless = rows.filter(({ notes }) => notes.includes("homeless")).length;
  const leaders = rows.filter(({ notes }) => notes.includes("leadsNoMore") || notes.includes("leadsInstead")).length;

  const columns: TableColumnsType<PlanRow> = [
    {
      title: t.person,
      key: "person",
      render: (_, { user }) => (
        <Flex vertical>
          <span>{nameOf(user)}</span>
          <span className="secondary breakable">{contactOf(user)}</span>
        </Flex>
      ),
    },
    ...(action === "move"
      ? ([
          { title: t.from, key: "from", responsive: ["md"], render: (_, { refusal }) => (refusal ? "" : from.name) },
          { title: t.into, key: "into", responsive: ["md"], render: (_, { refusal }) => (refusal ? "" : toName) },
        ] satisfies TableColumnsType<PlanRow>)
      : []),
    { title: t.changes, key: "changes", render: (_, row) => <Changes row={row} fromName={from.name} toName={toName} /> },
  ];
  return (
    <>
      {action === "remove" && <span>{t.removeEffect}</span>}
      {action === "lead" && <span>{t.leadEffect}</span>}
      {homeless > 0 && <Alert type="warning" showIcon title={t.homelessCount(homeless)} />}
      {gone > 0 && <Alert type="warning" showIcon title={t.gone(gone)} />}
      {action === "move" && leaders > 0 && (
        <Checkbox checked={keepLeading} onChange={(event) => onKeepLeading(event.target.checked)}>
          {t.keepLeading(from.name, toName)}
        </Checkbox>
      )}
      <Table<PlanRow>
        rowKey={({ user }) => user.userId}
        size="small"
        columns={columns}
        dataSource={rows}
        rowClassName={({ refusal }) => (refusal ? "secondary" : "")}
        pagination={{ pageSize: ROWS, showSizeChanger: false, hideOnSinglePage: true, responsive: true }}
      />
      {count > MANY && (
        <Flex vertical gap={4}>
          <label htmlFor={label}>{t.typeNumber(count)}</label>
          <Input
            id={label}
            className="many-number"
            inputMode="numeric"
            value={typed}
            onChange={(event) => onTyped(event.target.value)}
          />
        </Flex>
      )}
    </>
  );
}

interface ChangesProps {
  readonly row: PlanRow;
  readonly fromName: string;
  readonly toName: string;
}

function Changes({ row: { notes, refusal }, fromName, toName }: ChangesProps) {
  const t = useTexts(texts);
  const words = {
    main: t.main,
    mainLost: t.mainLost,
    leadsNoMore: t.leadsNoMore(fromName),
    leadsInstead: t.leadsInstead(toName),
    already: t.already(toName),
    homeless: t.homeless,
    notThere: t.notThere(fromName),
    alreadyThere: t.alreadyThere(toName),
    alreadyLeads: t.alreadyLeads(fromName),
  };
  return (
    <Flex vertical>
      {[...notes, ...(refusal ? [refusal] : [])].map((key) => (
        <span key={key}>{words[key]}</span>
      ))}
    </Flex>
  );
}
