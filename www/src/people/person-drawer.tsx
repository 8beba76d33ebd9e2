import { useQuery } from "@tanstack/react-query";
import { Drawer, Empty, Skeleton } from "antd";
import { collect } from "genauth-management";
import type { PropsWithChildren } from "react";
import { Link, useSearchParams } from "react-router";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { keys } from "../queries/keys.ts";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

/** The part of the address that names a person. */
const PERSON = "person";

/** Opens the drawer over the page. */
export function PersonLink({ userId, children }: PropsWithChildren<{ userId: string }>) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set(PERSON, userId);
  return <Link to={{ search: next.toString() }}>{children}</Link>;
}

/** The person that the address names, over the page. */
export function PersonDrawer() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const userId = search.get(PERSON);
  function close() {
    setSearch((now) => {
      now.delete(PERSON);
      return now;
    });
  }
  return (
    <Drawer open={userId !== null} onClose={close} title={t.title} size="large" destroyOnHidden>
      {userId && <PersonDepartments userId={userId} />}
    </Drawer>
  );
}

function PersonDepartments({ userId }: { userId: string }) {
  const t = useTexts(texts);
  const client = useClient();
  const { data, error, refetch } = useQuery({
    queryKey: keys.userDepartments(userId),
    queryFn: ({ signal }) => collect(client.iterate.getUserDepartments({ userId }, { signal })),
  });
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Skeleton active />;
  if (data.length === 0) return <Empty description={t.empty} />;
  return (
    <ul>
      {data.map(({ departmentId, name }) => (
        <li key={departmentId}>{name}</li>
      ))}
    </ul>
  );
}
