import { type ReactNode, useEffect, useEffectEvent } from "react";
import { useSearchParams } from "react-router";
import { Problem } from "../failures/problem.tsx";
import { contactOf, nameOf } from "../members/queries.ts";
import { withPerson } from "../people/person-drawer.tsx";
import { departmentPath, organizationPath, paths } from "../routes.ts";
import { useFormats } from "../texts/formats.ts";
import { useTexts } from "../texts/texts.ts";
import type { Entry, Found } from "./entries.ts";
import { Path } from "./path.tsx";
import { texts } from "./texts.ts";
import { useFound } from "./use-found.ts";

interface FindResultsProps {
  readonly listId: string;
  readonly text: string;
  readonly organizationCode: string | undefined;
  readonly activeId: string | undefined;
  readonly onFound: (found: Found) => void;
  readonly onOpen: (entry: Entry) => void;
}

interface Option extends Entry {
  readonly name: ReactNode;
  readonly detail?: ReactNode;
}

interface Group {
  readonly title: string;
  readonly count: string;
  readonly options: readonly Option[];
}

/** The results of a search, by kind. The field has the focus, and handles the keys. */
export function FindResults({ listId, text, organizationCode, activeId, onFound, onOpen }: FindResultsProps) {
  const t = useTexts(texts);
  const { number } = useFormats();
  const [search] = useSearchParams();
  const { waiting, errors, people, departments, organizations } = useFound(text, organizationCode);

  const persons: Option[] = people.list.map((user) => ({
    id: `${listId}${user.userId}`,
    to: { search: withPerson(search, user.userId).toString() },
    name: nameOf(user),
    detail: contactOf(user) || user.username,
  }));
  if (people.count > people.list.length) {
    const to = { pathname: paths.people, search: new URLSearchParams({ q: text }).toString() };
    persons.push({ id: `${listId}all`, to, name: t.all(people.count) });
  }
  const { searched, all } = departments;
  const groups: Group[] = [
    { title: t.people, count: number(people.count), options: persons },
    {
      title: searched < all ? t.inOrganizations(searched, all) : t.departments,
      count: number(departments.count) + (departments.more ? "+" : ""),
      options: departments.list.map((department) => ({
        id: `${listId}${department.departmentId}`,
        to: departmentPath(department.organizationCode, department.departmentId),
        name: department.name,
        detail: <Path department={department} />,
      })),
    },
    {
      title: t.organizations,
      count: number(organizations.count),
      options: organizations.list.map(({ organizationCode: code, organizationName, departmentId }) => ({
        id: `${listId}o${departmentId}`,
        to: organizationPath(code),
        name: organizationName,
        detail: code,
      })),
    },
  ];
  const filled = groups.filter(({ options }) => options.length > 0);
  const options = filled.flatMap((group) => group.options);
  const total = people.count + departments.count + organizations.count;

  const tell = useEffectEvent(() => onFound({ entries: options, waiting }));
  const ids = options.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: tells the field whenever the entries are others.
  useEffect(() => tell(), [ids, waiting, text]);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  const nothing = !waiting && errors.length === 0 && total === 0;
  return (
    <>
      <div role="status" className={nothing ? "find-note" : "find-status"}>
        {waiting && t.searching}
        {nothing && (
          <>
            <strong>{t.nothing(text)}</strong>
            <div>{t.nothingHint}</div>
          </>
        )}
        {!waiting && !nothing && t.count(number(total) + (departments.more ? "+" : ""))}
      </div>
      {errors[0] && <Problem error={errors[0].error} onRetry={() => errors.map((query) => query.refetch())} />}
      <div id={listId} role="listbox" aria-label={t.results} aria-busy={waiting} className="find-list">
        {filled.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be within a list of options.
          <div key={group.title} role="group" aria-label={`${group.title}: ${group.count}`}>
            <div className="find-heading" aria-hidden>
              <span>{group.title}</span>
              <span>{group.count}</span>
            </div>
            {group.options.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys.
              <div
                key={option.id}
                id={option.id}
                role="option"
                tabIndex={-1}
                aria-selected={option.id === activeId}
                className="find-option"
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onOpen(option)}
              >
                <div className="find-name">{option.name}</div>
                {option.detail && <div className="find-detail">{option.detail}</div>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
