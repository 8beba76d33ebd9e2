// The filters and the page of the people. They are in the address, so that they survive a reload and can be shared.
import { useSearchParams } from "react-router";
import { statuses } from "../people/statuses.ts";
import type { PeopleView } from "../queries/keys.ts";

/** Their names in the address. */
const NAMES = { text: "q", status: "status", organization: "organization", homeless: "homeless", page: "page" } as const;

export const STATUSES = Object.keys(statuses.en) as readonly (keyof typeof statuses.en)[];

export function usePeopleView() {
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search);

  /** Any change but that of the page goes to the first page. A search replaces the history entry. */
  function change({ page = 1, ...changed }: Partial<PeopleView>, { replace = changed.text !== undefined } = {}) {
    setSearch(
      (now) => {
        const next = { ...viewOf(now), ...changed, page };
        const search = new URLSearchParams(now);
        put(search, NAMES.text, next.text);
        put(search, NAMES.status, next.status);
        put(search, NAMES.organization, next.homeless ? "" : next.organization);
        put(search, NAMES.homeless, next.homeless ? "1" : "");
        put(search, NAMES.page, next.page > 1 ? String(next.page) : "");
        return search;
      },
      { replace },
    );
  }

  return { view, change };
}

function viewOf(search: URLSearchParams): PeopleView {
  const page = Number(search.get(NAMES.page));
  const homeless = search.get(NAMES.homeless) === "1";
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    text: search.get(NAMES.text)?.trim() ?? "",
    // The service refuses any other.
    status: STATUSES.find((known) => known === search.get(NAMES.status)) ?? "",
    organization: homeless ? "" : (search.get(NAMES.organization) ?? ""),
    homeless,
  };
}

function put(search: URLSearchParams, name: string, value: string) {
  if (value === "") search.delete(name);
  else search.set(name, value);
}
