import { type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { Button, Checkbox, Skeleton } from "antd";
import type { DepartmentDto, UserDto, UserPagingDto } from "genauth-management";
import { useId } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { contactOf, nameOf } from "../members/queries.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { statuses } from "../people/statuses.ts";
import { useTexts } from "../texts/texts.ts";
import { everybodyOptions, memberOptions } from "./queries.ts";
import { texts } from "./texts.ts";

interface CandidatesProps {
  readonly department: DepartmentDto;
  /** The search text. Without one, the members are listed. */
  readonly text: string;
  readonly chosenIds: readonly string[];
  readonly onToggle: (user: UserDto, on: boolean) => void;
}

/** Lists whom a department could have as leaders: its members first, then other people who match the search. */
export function Candidates({ department, text, chosenIds, onToggle }: CandidatesProps) {
  const t = useTexts(texts);
  const client = useClient();
  const { code } = useOrganization();
  const { departmentId, name } = department;
  const members = useInfiniteQuery(memberOptions(client, code, departmentId, text));
  const everybody = useInfiniteQuery(everybodyOptions(client, text));
  const found = rowsOf(members);
  const here = new Set(found.map(({ userId }) => userId));
  const others = rowsOf(everybody).filter((user) => !here.has(user.userId) && !user.departmentIds?.includes(departmentId));

  const error = members.error ?? everybody.error;
  const waiting = members.isLoading || everybody.isLoading;
  function retry() {
    if (members.error) void members.refetch();
    if (everybody.error) void everybody.refetch();
  }
  return (
    <div className="leaders-found">
      <Group title={t.members(name)} users={found} query={members} chosenIds={chosenIds} onToggle={onToggle} />
      <Group title={t.others} users={others} query={everybody} chosenIds={chosenIds} onToggle={onToggle} />
      {waiting && <Skeleton active paragraph={{ rows: 4 }} title={false} />}
      <Problem error={error} onRetry={retry} />
      {!waiting && !error && found.length + others.length === 0 && (
        <p className="secondary" role="status">
          {text === "" ? t.noMembers : t.noneFound(text)}
        </p>
      )}
    </div>
  );
}

type Found = UseInfiniteQueryResult<{ pages: UserPagingDto[] }>;

function rowsOf({ data }: Found): UserDto[] {
  return data?.pages.flatMap(({ list }) => list) ?? [];
}

interface GroupProps extends Pick<CandidatesProps, "chosenIds" | "onToggle"> {
  readonly title: string;
  readonly users: readonly UserDto[];
  readonly query: Found;
}

function Group({ title, users, query, chosenIds, onToggle }: GroupProps) {
  const t = useTexts(texts);
  const titleId = useId();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  if (users.length === 0 && !hasNextPage) return null;
  return (
    <section>
      <h3 id={titleId} className="leaders-group">
        {title}
      </h3>
      <ul aria-labelledby={titleId}>
        {users.map((user) => (
          <li key={user.userId}>
            <Checkbox checked={chosenIds.includes(user.userId)} onChange={(event) => onToggle(user, event.target.checked)}>
              {nameOf(user)} <Details user={user} />
            </Checkbox>
          </li>
        ))}
        {hasNextPage && (
          <li>
            <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t.more}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What tells people of the same name apart, and the state of an account that is not active. */
function Details({ user }: { user: UserDto }) {
  const words: Partial<Record<string, string>> = useTexts(statuses);
  const state = user.status === "Activated" ? undefined : (words[user.status] ?? user.status);
  return <span className="secondary breakable">{[contactOf(user), state].filter(Boolean).join(" · ")}</span>;
}
