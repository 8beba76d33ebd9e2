import { DeleteOutlined, UndoOutlined } from "@ant-design/icons";
import { Button, Radio, Switch, Tag, Tooltip, Typography } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { departmentPath } from "../routes.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { find, isSame, mainIn, type Membership, withMain } from "./memberships.ts";
import { texts } from "./texts.ts";
import type { Edit } from "./use-edit.ts";

interface MembershipRowProps {
  readonly membership: Membership;
  readonly edit: Edit;
}

/** A department of the person: with controls for administrators, in words for viewers. */
export function MembershipRow({ membership, edit }: MembershipRowProps) {
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  const { departmentId, organizationCode, name, above } = membership;
  const removed = !find(edit.list, departmentId);
  return (
    <li className="membership" data-removed={removed || undefined}>
      <div className="membership-name">
        <div className="membership-title">
          <Link to={departmentPath(organizationCode, departmentId)} className="breakable">
            {name}
          </Link>
          <State membership={membership} removed={removed} edit={edit} />
        </div>
        {above && (
          <Typography.Text type="secondary" className="small breakable membership-above">
            {above.length > 0 ? above.join(" / ") : t.root}
          </Typography.Text>
        )}
      </div>
      {mayChange ? <Controls membership={membership} removed={removed} edit={edit} /> : <Words membership={membership} />}
    </li>
  );
}

interface PartProps extends MembershipRowProps {
  /** Whether saving removes the department. */
  readonly removed: boolean;
}

function Controls({ membership, removed, edit }: PartProps) {
  const t = useTexts(texts);
  const { departmentId, name, isLeader, isMain } = membership;
  const { list, change } = edit;
  /** Whether the main department became another one by itself when this one was removed. */
  const [passedOn, setPassedOn] = useState(false);
  const last = list.length === 1 && !removed;
  const what = removed ? t.putBack(name) : t.remove(name);

  function remove() {
    const others = list.filter((other) => other.departmentId !== departmentId);
    const [only] = others;
    const alone = others.length === 1 && only && !only.isMain;
    setPassedOn(alone === true && isMain);
    change(alone ? withMain(others, only.departmentId) : others);
  }

  function putBack() {
    // Not as the main department if another one was chosen meanwhile.
    const main = isMain && (passedOn || !mainIn(list));
    const next = [...list, { ...membership, isMain: main }];
    change(main ? withMain(next, departmentId) : next);
  }

  function setLeader(leads: boolean) {
    change(list.map((other) => (other.departmentId === departmentId ? { ...other, isLeader: leads } : other)));
  }

  return (
    <>
      <Radio
        name="main-department"
        checked={isMain && !removed}
        disabled={removed}
        onChange={() => change(withMain(list, departmentId))}
        aria-label={t.mainOf(name)}
      >
        {t.main}
      </Radio>
      {/* Not a label: the switch has its own accessible name, with the department in it. */}
      <span className="membership-leader">
        <Switch
          size="small"
          checked={isLeader && !removed}
          disabled={removed}
          onChange={setLeader}
          aria-label={t.leaderOf(name)}
        />
        <span aria-hidden>{t.leader}</span>
      </span>
      {/* The reason for the last department stands below the list. */}
      <Tooltip title={last ? undefined : what}>
        <Button
          type="text"
          icon={removed ? <UndoOutlined /> : <DeleteOutlined />}
          aria-label={what}
          aria-describedby={last ? LAST_NOTE : undefined}
          disabled={last}
          onClick={removed ? putBack : remove}
        />
      </Tooltip>
    </>
  );
}

/** The id of the note why the last department cannot be removed. */
export const LAST_NOTE = "last-department";

function Words({ membership: { isMain, isLeader } }: Pick<PartProps, "membership">) {
  const t = useTexts(texts);
  return (
    <span className="membership-roles">
      {isMain && <Tag>{t.mainDepartment}</Tag>}
      {isLeader && <Tag>{t.leader}</Tag>}
    </span>
  );
}

/** What saving does to the department. */
function State({ membership, removed, edit }: PartProps) {
  const t = useTexts(texts);
  const { departmentId } = membership;
  if (removed) return <Tag color="red">{t.isRemoved}</Tag>;
  const stored = find(edit.now, departmentId);
  if (!stored) {
    const back = edit.others.some((other) => other.kind === "removed" && other.departmentId === departmentId);
    return <Tag color="green">{back ? t.isPutBack : t.isNew}</Tag>;
  }
  return isSame(stored, membership) ? null : <Tag color="blue">{t.isChanged}</Tag>;
}
