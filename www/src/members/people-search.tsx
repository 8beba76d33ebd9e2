import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Checkbox, Empty, Flex, Input, Skeleton, Tag } from "antd";
import type { UserDto } from "genauth-management";
import { useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { statuses } from "../people/statuses.ts";
import { keys } from "../queries/keys.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { useTexts } from "../texts/texts.ts";
import { isActive } from "./checked.ts";
import { contactOf, nameOf } from "./queries.ts";
import { texts } from "./texts.ts";

interface PeopleSearchProps {
  readonly departmentId: string;
  readonly chosen: readonly UserDto[];
  readonly onChoose: (users: readonly UserDto[]) => void;
}

const LIMIT = 20;

/** Searches the user pool by name, user name, e-mail or phone. The selection survives a new search. */
export function PeopleSearch({ departmentId, chosen, onChoose }: PeopleSearchProps) {
  const t = useTexts(texts);
  const known = useTexts(statuses);
  const [text, setText] = useState("");
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useSearch(text);
  const users = data?.pages.flatMap(({ list }) => list);

  function toggle(user: UserDto, on: boolean) {
    const others = chosen.filter(({ userId }) => userId !== user.userId);
    onChoose(on ? [...others, user] : others);
  }
  return (
    <Flex vertical gap="small">
      <Input.Search
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t.searchPeople}
        placeholder={t.searchPlaceholder}
        loading={isFetching}
        allowClear
        autoFocus
      />
      {chosen.length > 0 && (
        <ul className="members-chosen" aria-label={t.chosen}>
          {chosen.map((user) => (
            <li key={user.userId}>
              <Tag closable={{ "aria-label": t.leaveOut(nameOf(user)) }} onClose={() => toggle(user, false)}>
                {nameOf(user)}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <Problem error={error} onRetry={refetch} />
      {!users && !error && <Skeleton active paragraph={{ rows: 5 }} title={false} />}
      {users?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.noneFound(text.trim())} />}
      {users && users.length > 0 && (
        <ul className="members-found" aria-label={t.found}>
          {users.map((user) => {
            const present = user.departmentIds?.includes(departmentId) ?? false;
            return (
              <li key={user.userId}>
                <Checkbox
                  checked={present || chosen.some(({ userId }) => userId === user.userId)}
                  disabled={present}
                  onChange={(event) => toggle(user, event.target.checked)}
                >
                  {nameOf(user)} <span className="secondary breakable">{present ? t.isMember : contactOf(user)}</span>{" "}
                  {!present && !isActive(user) && <Tag>{known[user.status] ?? user.status}</Tag>}
                </Checkbox>
              </li>
            );
          })}
          {hasNextPage && (
            <li>
              <Button type="link" loading={isFetching} onClick={() => void fetchNextPage()}>
                {t.more}
              </Button>
            </li>
          )}
        </ul>
      )}
    </Flex>
  );
}

function useSearch(text: string) {
  const client = useClient();
  const keywords = useDebounced(text.trim());
  return useInfiniteQuery({
    queryKey: keys.peopleSearch(keywords),
    queryFn: async ({ signal, pageParam: page }) => {
      const options = { pagination: { page, limit: LIMIT }, withDepartmentIds: true };
      return (await client.listUsers({ ...(keywords && { keywords }), options }, { signal })).data;
    },
    initialPageParam: 1,
    getNextPageParam: ({ totalCount }, _, page) => (page * LIMIT < totalCount ? page + 1 : undefined),
    placeholderData: (previous) => previous,
  });
}
