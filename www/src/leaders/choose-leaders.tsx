import { useQuery } from "@tanstack/react-query";
import { Flex, Input, type InputRef, Tag } from "antd";
import type { DepartmentDto, UserDto } from "genauth-management";
import { useRef, useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { Dialog } from "../forms/dialog.tsx";
import { nameOf } from "../members/queries.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { useTexts } from "../texts/texts.ts";
import { Candidates } from "./candidates.tsx";
import { chosenIds, NOTHING, withPerson } from "./choice.ts";
import { usersOptions } from "./queries.ts";
import { texts } from "./texts.ts";
import { useSaveLeaders } from "./use-save-leaders.ts";
import "./leaders.css";

interface ChooseLeadersProps {
  readonly department: DepartmentDto;
  readonly onClosed: () => void;
}

/** Chooses the leaders of a department. They need not be its members. */
export function ChooseLeaders({ department, onClosed }: ChooseLeadersProps) {
  const t = useTexts(texts);
  const client = useClient();
  const [open, setOpen] = useState(true);
  const search = useRef<InputRef>(null);
  const [text, setText] = useState("");
  const [choice, setChoice] = useState(NOTHING);
  const debounced = useDebounced(text.trim());
  // As the dialog was opened: what the page reads meanwhile must not move what is selected.
  const [{ leaderUserIds = [] }] = useState(department);
  const { data: users } = useQuery(usersOptions(client, leaderUserIds));
  const known = new Map([...(users ?? []), ...choice.added].map((user) => [user.userId, user]));
  const chosen = chosenIds(leaderUserIds, choice);
  const changes = choice.added.length + choice.removed.length;
  const { save, isSaving, error } = useSaveLeaders(department, () => setOpen(false));

  function toggle(user: UserDto, on: boolean) {
    setChoice(withPerson(choice, leaderUserIds, user, on));
  }

  function leaveOut(userId: string) {
    const added = choice.added.filter((user) => user.userId !== userId);
    const removed = leaderUserIds.includes(userId) ? [...choice.removed, userId] : choice.removed;
    setChoice({ added, removed });
  }

  return (
    <Dialog
      open={open}
      title={t.title(department.name)}
      okText={t.save}
      okButtonProps={{ disabled: changes === 0 }}
      confirmLoading={isSaving}
      onOk={() => save(choice)}
      onCancel={() => setOpen(false)}
      // The focus has returned by then.
      afterClose={onClosed}
      mask={{ closable: false }}
      width={640}
    >
      <Flex vertical gap="middle">
        <Input.Search
          ref={search}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t.search}
          placeholder={t.searchPlaceholder}
          allowClear
        />
        {chosen.length > 0 ? (
          <ul className="leaders-chosen" aria-label={t.chosen}>
            {chosen.map((userId) => {
              const user = known.get(userId);
              const name = user ? nameOf(user) : userId;
              return (
                <li key={userId}>
                  <Tag
                    className="leaders-tag"
                    closable={{ "aria-label": t.leaveOut(name) }}
                    onClose={(event) => {
                      // The list decides what is shown.
                      event.preventDefault();
                      leaveOut(userId);
                    }}
                  >
                    {name}
                  </Tag>
                </li>
              );
            })}
          </ul>
        ) : (
          <span className="secondary">{t.noneChosen}</span>
        )}
        <Candidates department={department} text={debounced} chosenIds={chosen} onToggle={toggle} />
        <Problem error={error} />
      </Flex>
    </Dialog>
  );
}
