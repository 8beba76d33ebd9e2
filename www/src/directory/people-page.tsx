import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Card, Empty, Flex } from "antd";
import { type ReactNode, useEffect } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { usePageTitle } from "../layout/page-title.ts";
import type { PeopleView } from "../queries/keys.ts";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import { HireButton } from "./hire-button.tsx";
import { PeopleFilter } from "./people-filter.tsx";
import { PeopleTable } from "./people-table.tsx";
import { LIMIT, type PeoplePage as Page, peopleOptions } from "./queries.ts";
import { texts } from "./texts.ts";
import { usePeopleView } from "./use-people-view.ts";
import "./directory.css";

const NO_FILTER = { text: "", status: "", organization: "", homeless: false };

/** All people of the user pool. */
export function PeoplePage() {
  const t = useTexts(texts);
  const client = useClient();
  const { number } = useFormats();
  const { view, change } = usePeopleView();
  const { data, error, refetch, isPlaceholderData } = useQuery(peopleOptions(client, view));
  usePageTitle(t.people);

  // The page does not exist any more: people were removed, or the address is old.
  const last = data && Math.max(1, Math.ceil(data.totalCount / LIMIT));
  const beyond = last !== undefined && view.page > last && !isPlaceholderData;
  useEffect(() => {
    // Replaces the history entry, or the back button would lead here again.
    if (beyond) change({ page: last }, { replace: true });
  });

  const left = data ? data.rows - data.list.length : 0;
  return (
    <Card
      className="directory"
      title={<h1 className="card-title">{data && left === 0 ? t.peopleCount(number(data.totalCount)) : t.people}</h1>}
      extra={<HireButton />}
    >
      <Flex vertical gap="middle">
        <PeopleFilter view={view} change={change} />
        <Problem error={error} onRetry={refetch} />
        {data && left > 0 && <Alert type="info" showIcon title={t.page(data.rows, left)} />}
        {(data || !error) && (
          <PeopleTable
            people={data}
            waiting={isPlaceholderData && !error}
            page={view.page}
            onPage={(page) => change({ page })}
            empty={data && <Nobody view={view} people={data} change={change} />}
          />
        )}
      </Flex>
    </Card>
  );
}

interface NobodyProps {
  readonly view: PeopleView;
  readonly people: Page;
  readonly change: ReturnType<typeof usePeopleView>["change"];
}

/** Why nobody is shown, and what to do next. */
function Nobody({ view, people, change }: NobodyProps) {
  const t = useTexts(texts);
  const all = () => change(NO_FILTER, { replace: false });
  const say = (description: ReactNode, step?: ReactNode) => (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={description}>
      {step}
    </Empty>
  );
  if (view.homeless && view.page * LIMIT < people.totalCount) {
    return say(t.noneOnPage, <Button onClick={() => change({ page: view.page + 1 })}>{t.next}</Button>);
  }
  if (view.text) return say(t.noneFound(view.text), <Button onClick={all}>{t.clear}</Button>);
  if (view.homeless && !view.status) return say(t.noneHomeless, <Button onClick={all}>{t.showAll}</Button>);
  if (view.status || view.organization || view.homeless) return say(t.noneMatch, <Button onClick={all}>{t.clear}</Button>);
  return say(t.empty);
}
