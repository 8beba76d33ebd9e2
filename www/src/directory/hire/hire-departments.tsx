import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Switch, Tag, Typography } from "antd";
import { useId, useState } from "react";
import { AddDepartment } from "../../people/add-department.tsx";
import { type Membership, type Memberships, withMain } from "../../people/memberships.ts";
import { useTexts } from "../../texts/texts.ts";
import { texts } from "./texts.ts";

interface HireDepartmentsProps {
  readonly list: Memberships;
  readonly onChange: (list: Memberships) => void;
  readonly disabled: boolean;
}

/** The departments of a new person: the first one is the main one. */
export function HireDepartments({ list, onChange, disabled }: HireDepartmentsProps) {
  const t = useTexts(texts);
  const titleId = useId();
  const [adding, setAdding] = useState(false);

  function change(next: Memberships) {
    onChange(withMain(next, next[0]?.departmentId));
  }

  function setLeader(membership: Membership, isLeader: boolean) {
    change(list.map((other) => (other === membership ? { ...membership, isLeader } : other)));
  }

  return (
    <section className="hire-departments" aria-labelledby={titleId}>
      <div id={titleId} className="hire-title">
        {t.departments}
      </div>
      {list.length > 0 && (
        <ul>
          {list.map((membership) => {
            const { departmentId, name, above = [], isLeader, isMain } = membership;
            return (
              <li key={departmentId}>
                <div className="hire-department">
                  <div className="breakable">
                    {name} {isMain && <Tag>{t.main}</Tag>}
                  </div>
                  <div className="secondary small breakable">{above.join(" / ")}</div>
                </div>
                {/* Not a label: the switch has its own accessible name, with the department in it. */}
                <span className="hire-leader">
                  <Switch
                    size="small"
                    checked={isLeader}
                    disabled={disabled}
                    onChange={(leads) => setLeader(membership, leads)}
                    aria-label={t.leaderOf(name)}
                  />
                  <span aria-hidden>{t.leader}</span>
                </span>
                <Button
                  type="text"
                  icon={<CloseOutlined />}
                  disabled={disabled}
                  aria-label={t.leaveOut(name)}
                  onClick={() => change(list.filter((other) => other !== membership))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Button icon={<PlusOutlined />} disabled={disabled} onClick={() => setAdding(true)}>
        {t.addDepartment}
      </Button>
      <Typography.Paragraph type="secondary" className="small">
        {t.departmentsHint}
      </Typography.Paragraph>
      {adding && <AddDepartment list={list} onAdd={(added) => change([...list, added])} onClosed={() => setAdding(false)} />}
    </section>
  );
}
