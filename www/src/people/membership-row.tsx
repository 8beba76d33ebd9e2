import { DeleteOutlined, UndoOutlined } from "@ant-design/icons";
import { Button, Radio, Switch, Tag, Tooltip, Typography } from "antd";
import { Link } from "react-router";
import { departmentPath } from "../routes.ts";
import { useMayChange } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { find, isSame, type Membership, withMain } from "./memberships.ts";
import { texts } from "./texts.ts";
import type { Edit } from "./use-edit.ts";

interface MembershipRowProps {
  readonly membership: Membership;
  readonly edit: Edit;
}

export function MembershipRow({ membership, edit }: MembershipRowProps) {
  const t = useTexts(texts);
  const { mayChange } = useMayChange();
  const { departmentId, organizationCode, name, above, isLeader, isMain } = membership;
  const { list, change } = edit;
  const removed = !find(list, departmentId);
  const last = list.length === 1 && !removed;
  const what = removed ? t.putBack(name) : t.remove(name);

  function toggle() {
    if (!removed) return change(list.filter((other) => other.departmentId !== departmentId));
    // Not as the main department if another one was chosen meanwhile.
    const back = { ...membership, isMain: isMain && !list.some((other) => other.isMain) };
    change([...list, back]);
  }

  function setLeader(leads: boolean) {
    change(list.map((other) => (other.departmentId === departmentId ? { ...other, isLeader: leads } : other)));
  }

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
      <Radio
        name="main-department"
        checked={isMain && !removed}
        disabled={!mayChange || removed}
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
          disabled={!mayChange || removed}
          onChange={setLeader}
          aria-label={t.leaderOf(name)}
        />
        <span aria-hidden>{t.leader}</span>
      </span>
      <Tooltip title={last ? t.lastStays : what}>
        <Button
          type="text"
          icon={removed ? <UndoOutlined /> : <DeleteOutlined />}
          aria-label={what}
          disabled={!mayChange || last}
          onClick={toggle}
        />
      </Tooltip>
    </li>
  );
}

/** What saving does to the department. */
function State({ membership, removed, edit }: MembershipRowProps & { removed: boolean }) {
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
