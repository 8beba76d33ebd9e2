import { Button, Flex, Modal, Segmented } from "antd";
import type { DepartmentDto, UserDto } from "genauth-management";
import { useMemo, useState } from "react";
import { useNotices } from "../failures/use-notices.tsx";
import { useTexts } from "../texts/texts.ts";
import { AddProgress } from "./add-progress.tsx";
import { idsIn, PastedPeople } from "./pasted-people.tsx";
import { PeopleSearch } from "./people-search.tsx";
import { texts } from "./texts.ts";
import { type IdType, useAddMembers } from "./use-add-members.ts";

interface AddMembersProps {
  readonly department: DepartmentDto;
  readonly onClosed: () => void;
}

/** Adds people to a department: found by name, or a list from elsewhere. */
export function AddMembers({ department, onClosed }: AddMembersProps) {
  const t = useTexts(texts);
  const notices = useNotices();
  const [way, setWay] = useState<"search" | "paste">("search");
  const [chosen, setChosen] = useState<readonly UserDto[]>([]);
  const [pasted, setPasted] = useState("");
  const [idType, setIdType] = useState<IdType>("username");
  const ids = useMemo(() => idsIn(pasted), [pasted]);
  const { progress, run, stop, again } = useAddMembers(department);
  const { status, added, missing } = progress;
  const running = status === "looking" || status === "adding";
  const count = way === "search" ? chosen.length : ids.length;

  function close() {
    if (added.length > 0) notices.done(t.added(added.length, department.name));
    onClosed();
  }

  const footer =
    status === "choosing" ? (
      <>
        <Button onClick={close}>{t.cancel}</Button>
        <Button
          type="primary"
          disabled={count === 0}
          onClick={() => void run(way === "search" ? { users: chosen } : { ids, idType })}
        >
          {t.addCount(count)}
        </Button>
      </>
    ) : running ? (
      <Button onClick={stop}>{t.stop}</Button>
    ) : (
      <>
        {(status === "stopped" || missing.length > 0) && <Button onClick={again}>{t.back}</Button>}
        <Button type="primary" onClick={close}>
          {t.close}
        </Button>
      </>
    );

  return (
    <Modal
      open
      title={t.addTitle(department.name)}
      footer={
        <Flex gap="small" justify="end">
          {footer}
        </Flex>
      }
      onCancel={running ? stop : close}
      closable={!running}
      mask={{ closable: false }}
      width={640}
    >
      {status === "choosing" ? (
        <Flex vertical gap="middle">
          <Segmented
            block
            aria-label={t.way}
            value={way}
            onChange={setWay}
            options={[
              { value: "search", label: t.bySearch },
              { value: "paste", label: t.byList },
            ]}
          />
          {way === "search" ? (
            <PeopleSearch departmentId={department.departmentId} chosen={chosen} onChoose={setChosen} />
          ) : (
            <PastedPeople text={pasted} onText={setPasted} idType={idType} onIdType={setIdType} count={ids.length} />
          )}
        </Flex>
      ) : (
        <AddProgress progress={progress} />
      )}
    </Modal>
  );
}
