import { Button, Flex, Popover } from "antd";
import type { DepartmentDto, UserDto } from "genauth-management";
import { nameOf } from "../members/queries.ts";
import { useTexts } from "../texts/texts.ts";
import type { Action } from "./plan.ts";
import { texts } from "./texts.ts";
import { useSelectAll } from "./use-select-all.ts";
import { Problem } from "../failures/problem.tsx";
import "./many.css";

interface SelectionBarProps {
  readonly department: DepartmentDto;
  readonly chosen: readonly UserDto[];
  readonly onChoose: (users: readonly UserDto[]) => void;
  /** The people on the page of the table. */
  readonly shown: readonly UserDto[];
  /** How many can be selected at once; `undefined` where the list is another one than the department's own. */
  readonly all: number | undefined;
  readonly onAct: (action: Action) => void;
}

const SHOWN = 50;
const ACTIONS = ["move", "add", "lead", "remove"] as const;

/** What can be done with the selected people, those on other pages included. */
export function SelectionBar({ department, chosen, onChoose, shown, all, onAct }: SelectionBarProps) {
  const t = useTexts(texts);
  const selectAll = useSelectAll(department, onChoose);
  const here = new Set(shown.map(({ userId }) => userId));
  const elsewhere = chosen.filter(({ userId }) => !here.has(userId)).length;
  const counting = selectAll.progress;
  return (
    <Flex vertical gap="small">
      <section className="many-bar" aria-label={t.actions}>
        <Popover
          trigger="click"
          placement="bottomLeft"
          content={
            <ul className="many-selected">
              {chosen.slice(0, SHOWN).map((user) => (
                <li key={user.userId}>
                  <span className="breakable">{nameOf(user)}</span>
                  <Button
                    size="small"
                    type="text"
                    aria-label={t.deselect(nameOf(user))}
                    onClick={() => onChoose(chosen.filter(({ userId }) => userId !== user.userId))}
                  >
                    ×
                  </Button>
                </li>
              ))}
              {chosen.length > SHOWN && <li>{t.andMore(chosen.length - SHOWN)}</li>}
            </ul>
          }
        >
          <Button type="text" className="many-count">
            {elsewhere > 0 ? t.selectedElsewhere(chosen.length, elsewhere) : t.selected(chosen.length)}
          </Button>
        </Popover>
        {all !== undefined && all > chosen.length && !counting && (
          <Button type="link" onClick={() => void selectAll.run()}>
            {t.selectAll(all)}
          </Button>
        )}
        {counting && (
          <>
            <span role="status">{t.counting(counting.read, counting.total)}</span>
            <Button onClick={selectAll.stop}>{t.stop}</Button>
          </>
        )}
        {ACTIONS.map((action) => (
          <Button key={action} danger={action === "remove"} disabled={counting !== undefined} onClick={() => onAct(action)}>
            {t[action]}
          </Button>
        ))}
        <Button type="text" disabled={counting !== undefined} onClick={() => onChoose([])}>
          {t.clear}
        </Button>
      </section>
      <Problem error={selectAll.error} onRetry={() => void selectAll.run()} />
    </Flex>
  );
}
