import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { UserDto } from "genauth-management";
import { useState } from "react";
import { useClient } from "../client.ts";
import { Problem } from "../failures/problem.tsx";
import { contactOf, nameOf } from "../members/queries.ts";
import { keys } from "../queries/keys.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { useTexts } from "../texts/texts.ts";
import type { Led, Successor } from "./plan.ts";
import { texts } from "./texts.ts";

interface SuccessorSelectProps {
  readonly department: Led;
  /** The person who leaves. */
  readonly leaverId: string;
  readonly chosen: Successor | undefined;
  readonly onChoose: (successor: Successor | undefined) => void;
}

const LIMIT = 20;

/** Chooses who leads a department from now on: its members first. Nobody whose account is not active. */
export function SuccessorSelect({ department, leaverId, chosen, onChoose }: SuccessorSelectProps) {
  const t = useTexts(texts);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const { data, error, refetch, isFetching } = useCandidates(department, text, open);

  const isPossible = ({ userId, status }: UserDto) => userId !== leaverId && status === "Activated";
  const members = data?.members.filter(isPossible) ?? [];
  const others =
    data?.everybody.filter((user) => isPossible(user) && !members.some(({ userId }) => userId === user.userId)) ?? [];
  const groups = [
    { label: t.membersOf(department.name), options: members.map(optionOf) },
    { label: t.everybody, options: others.map(optionOf) },
  ].filter(({ options }) => options.length > 0);

  return (
    <>
      <Select
        className="successor"
        aria-label={t.successor(department.name)}
        placeholder={t.choose}
        allowClear
        // With its label, because the options may not contain it.
        labelInValue
        value={chosen && { value: chosen.userId, label: chosen.name }}
        options={groups}
        optionRender={({ label, data }) => (
          <>
            {label} <span className="secondary breakable">{"contact" in data && String(data.contact)}</span>
          </>
        )}
        onChange={(option) => onChoose(option ? { userId: option.value, name: String(option.label) } : undefined)}
        open={open}
        onOpenChange={setOpen}
        loading={isFetching}
        notFoundContent={data ? t.noneFound : null}
        showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      />
      <Problem error={error} onRetry={refetch} />
    </>
  );
}

function optionOf(user: UserDto) {
  return { value: user.userId, label: nameOf(user), contact: contactOf(user) };
}

function useCandidates({ organizationCode, departmentId }: Led, text: string, enabled: boolean) {
  const client = useClient();
  const keywords = useDebounced(text.trim());
  return useQuery({
    queryKey: keys.successors(organizationCode, departmentId, keywords),
    queryFn: async ({ signal }) => {
      const page = { organizationCode, departmentId, limit: LIMIT };
      const [members, everybody] = await Promise.all([
        keywords
          ? client.searchDepartmentMembers({ ...page, keywords }, { signal })
          : client.listDepartmentMembers(page, { signal }),
        client.listUsers({ ...(keywords && { keywords }), options: { pagination: { page: 1, limit: LIMIT } } }, { signal }),
      ]);
      return { members: members.data.list, everybody: everybody.data.list };
    },
    enabled,
    placeholderData: (previous) => previous,
  });
}
