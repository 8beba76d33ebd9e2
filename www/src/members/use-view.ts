// The filter, order and page of the members. They are in the URL, so that they survive a reload and can be shared.
import { useSearchParams } from "react-router";
import type { MembersView } from "../queries/keys.ts";

/** The service's sort orders that make sense to people. The first is its default. */
export const SORTS = [
  "JoinDepartmentAt.Desc",
  "JoinDepartmentAt.Asc",
  "createAt.Desc",
  "createAt.Asc",
  "updatedAt.Desc",
  "updatedAt.Asc",
] as const;

type Changed = Partial<Pick<MembersView, "page" | "sort" | "below" | "text">>;

const LIMIT = 20;

export function useView() {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get("page"));
  const sort = SORTS.find((known) => known === search.get("sort")) ?? SORTS[0];
  const view: MembersView = {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    limit: LIMIT,
    sort,
    below: search.get("below") === "1",
    text: search.get("q")?.trim() ?? "",
  };

  /** Any change but that of the page goes to the first page. A search replaces the history entry. */
  function change({ page: nextPage = 1, ...changed }: Changed, { replace = changed.text !== undefined } = {}) {
    const next = { ...view, ...changed };
    setSearch(
      (now) => {
        const search = new URLSearchParams(now);
        put(search, "page", nextPage > 1 ? String(nextPage) : "");
        put(search, "sort", next.sort === SORTS[0] ? "" : next.sort);
        put(search, "below", next.below ? "1" : "");
        put(search, "q", next.text);
        return search;
      },
      { replace },
    );
  }

  return { view, change };
}

function put(search: URLSearchParams, name: string, value: string) {
  if (value === "") search.delete(name);
  else search.set(name, value);
}
