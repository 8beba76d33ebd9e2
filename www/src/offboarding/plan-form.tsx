import { Alert, Flex, Radio, Skeleton, Tag, Typography } from "antd";
import type { UserDto } from "genauth-management";
import { Problem } from "../failures/problem.tsx";
import type { Memberships } from "../people/memberships.ts";
import { statuses } from "../people/statuses.ts";
import { useTexts } from "../texts/texts.ts";
import { type Ending, type Led, type Successor, withoutLeader } from "./plan.ts";
import { SuccessorSelect } from "./successor-select.tsx";
import { texts } from "./texts.ts";

export interface Choice {
  readonly ending: Ending;
  readonly successors: ReadonlyMap<string, Successor>;
}

interface PlanFormProps {
  readonly user: UserDto;
  readonly memberships: Memberships;
  readonly led: readonly Led[];
  /** The search for departments that the person leads without being a member. */
  readonly search: { readonly isFetching: boolean; readonly error: unknown; readonly refetch: () => unknown };
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** What becomes of the account, which departments the person leaves, and who leads them from now on. */
export function PlanForm({ user, memberships, led, search, choice, onChoice }: PlanFormProps) {
  const t = useTexts(texts);
  const { userId } = user;
  const { ending, successors } = choice;
  const missing = withoutLeader(led, successors);

  function choose(departmentId: string, successor: Successor | undefined) {
    const next = new Map(successors);
    if (successor) next.set(departmentId, successor);
    else next.delete(departmentId);
    onChoice({ ending, successors: next });
  }

  return (
    <Flex vertical gap="middle">
      {user.status !== "Resigned" && (
        <section>
          <h3 className="offboarding-title">{t.account}</h3>
          <Endings status={user.status} ending={ending} onChange={(next) => onChoice({ ending: next, successors })} />
        </section>
      )}
      <section>
        <h3 className="offboarding-title">{memberships.length > 0 ? t.leaves(memberships.length) : t.leavesNone}</h3>
        <ul className="offboarding-list">
          {memberships.map(({ departmentId, name, above, isMain }) => (
            <li key={departmentId}>
              <span className="breakable">{name}</span> {isMain && <Tag>{t.main}</Tag>}
              {above && above.length > 0 && <div className="secondary small breakable">{above.join(" / ")}</div>}
            </li>
          ))}
        </ul>
      </section>
      {search.isFetching && (
        <div role="status">
          <Typography.Text type="secondary">{t.searching}</Typography.Text>
          <Skeleton active title={false} paragraph={{ rows: 1 }} />
        </div>
      )}
      {Boolean(search.error) && (
        <div>
          <Alert type="warning" showIcon title={t.notSearched} className="problem" />
          <Problem error={search.error} onRetry={() => void search.refetch()} />
        </div>
      )}
      {led.length > 0 && (
        <section>
          <h3 className="offboarding-title">{t.leads(led.length)}</h3>
          <Typography.Text type="secondary">{t.leadsHint}</Typography.Text>
          <ul className="offboarding-list">
            {led.map((department) => (
              <li key={department.departmentId}>
                <span className="breakable">{department.name}</span>{" "}
                {department.others ? <span className="secondary small">{t.others(department.others)}</span> : null}
                <SuccessorSelect
                  department={department}
                  leaverId={userId}
                  chosen={successors.get(department.departmentId)}
                  onChoose={(successor) => choose(department.departmentId, successor)}
                />
              </li>
            ))}
          </ul>
          {missing.length > 0 && <Alert type="warning" showIcon title={t.withoutLeader(missing.map(({ name }) => name))} />}
        </section>
      )}
    </Flex>
  );
}

interface EndingsProps {
  readonly status: UserDto["status"];
  readonly ending: Ending;
  readonly onChange: (ending: Ending) => void;
}

function Endings({ status, ending, onChange }: EndingsProps) {
  const t = useTexts(texts);
  const words = useTexts(statuses);
  const isActive = status === "Activated";
  const option = (value: Ending, title: string, hint: string) => ({
    value,
    label: (
      <>
        {title}
        <Typography.Text type="secondary" className="offboarding-hint">
          {hint}
        </Typography.Text>
      </>
    ),
  });
  return (
    <Radio.Group
      vertical
      aria-label={t.account}
      value={ending}
      onChange={(event) => onChange(event.target.value)}
      options={[
        isActive ? option("suspend", t.suspend, t.suspendHint) : option("suspend", t.keep(words[status] ?? status), t.keepHint),
        option("resign", t.resign, t.resignHint),
      ]}
    />
  );
}
