import { Alert, Badge, Flex, Radio, Table, type TableColumnsType } from "antd";
import { useState } from "react";
import { statuses } from "../people/statuses.ts";
import { useTexts } from "../texts/texts.ts";
import { type CheckedRow, type CheckedState, canBeAdded, STATES } from "./checked.ts";
import { Names } from "./names.tsx";
import { contactOf, nameOf } from "./queries.ts";
import { results, texts } from "./texts.ts";

interface CheckTableProps {
  readonly rows: readonly CheckedRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: ReadonlySet<string>) => void;
}

const DOTS = { found: "success", inactive: "warning", present: "default", twice: "default", missing: "error" } as const;
const ROWS = 10;

/** What was found of a list, before anybody is added. */
export function CheckTable({ rows, ticked, onTick }: CheckTableProps) {
  const t = useTexts(texts);
  const words = useTexts(results);
  const [state, setState] = useState<CheckedState | "all">("all");
  const counts = STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(
    ({ count }) => count > 0,
  );
  const missing = rows.filter(({ state }) => state === "missing");
  const inactive = rows.filter(({ state, key }) => state === "inactive" && !ticked.has(key)).length;

  const columns: TableColumnsType<CheckedRow> = [
    {
      title: t.person,
      key: "person",
      render: (_, { user, text }) =>
        user ? (
          <Flex vertical>
            <span>{nameOf(user)}</span>
            <span className="secondary breakable">{text && text !== contactOf(user) ? text : contactOf(user)}</span>
          </Flex>
        ) : (
          <span className="breakable">{text}</span>
        ),
    },
    { title: t.result, key: "result", width: 170, render: (_, row) => <Result row={row} /> },
  ];
  return (
    <Flex vertical gap="middle">
      <div role="status">
        {missing.length === rows.length && <Alert type="warning" showIcon title={t.noneKnown} />}
        {missing.length < rows.length && !rows.some(canBeAdded) && <Alert type="warning" showIcon title={t.nobodyToAdd} />}
        {inactive > 0 && <Alert type="info" showIcon title={t.inactiveHint(inactive)} />}
      </div>
      <Names title={t.missing(missing.length)} names={missing.map(({ text }) => text)} />
      {counts.length > 1 && (
        <Radio.Group
          optionType="button"
          className="members-states"
          aria-label={t.result}
          value={state}
          onChange={(event) => setState(event.target.value)}
          options={[
            { value: "all", label: t.stateCount(t.all, rows.length) },
            ...counts.map(({ state, count }) => ({ value: state, label: t.stateCount(words[state], count) })),
          ]}
        />
      )}
      <Table<CheckedRow>
        key={state}
        rowKey="key"
        size="small"
        columns={columns}
        dataSource={state === "all" ? rows : rows.filter((row) => row.state === state)}
        rowSelection={{
          selectedRowKeys: [...ticked],
          preserveSelectedRowKeys: true,
          onChange: (keys) => onTick(new Set(keys.map(String))),
          getCheckboxProps: (row) => ({
            disabled: !canBeAdded(row),
            "aria-label": t.choose(row.user ? nameOf(row.user) : row.text),
          }),
          getTitleCheckboxProps: () => ({ "aria-label": t.chooseAll }),
        }}
        pagination={{ pageSize: ROWS, showSizeChanger: false, hideOnSinglePage: true, responsive: true }}
      />
    </Flex>
  );
}

function Result({ row: { state, user } }: { row: CheckedRow }) {
  const words = useTexts(results);
  const known: Partial<Record<string, string>> = useTexts(statuses);
  const text = state === "inactive" && user ? (known[user.status] ?? user.status) : words[state];
  return <Badge status={DOTS[state]} text={text} />;
}
