import { Flex, Segmented } from "antd";
import type { UserDto } from "genauth-management";
import { useState } from "react";
import { useTexts } from "../texts/texts.ts";
import { PastedPeople, type PastedPeopleProps } from "./pasted-people.tsx";
import { PeopleSearch } from "./people-search.tsx";
import { texts } from "./texts.ts";

interface ChoosePeopleProps extends Omit<PastedPeopleProps, "chosen"> {
  readonly departmentId: string;
  readonly chosen: readonly UserDto[];
  readonly onChoose: (users: readonly UserDto[]) => void;
}

/** Two ways to choose people, which add up to one selection: each says how many it holds. */
export function ChoosePeople({ departmentId, chosen, onChoose, ...pasted }: ChoosePeopleProps) {
  const t = useTexts(texts);
  const [way, setWay] = useState<"search" | "paste">(chosen.length === 0 && pasted.ids.length > 0 ? "paste" : "search");
  return (
    <Flex vertical gap="middle">
      <Segmented
        block
        aria-label={t.way}
        value={way}
        onChange={setWay}
        options={[
          { value: "search", label: t.bySearch(chosen.length) },
          { value: "paste", label: t.byList(pasted.ids.length) },
        ]}
      />
      {way === "search" ? (
        <PeopleSearch departmentId={departmentId} chosen={chosen} onChoose={onChoose} />
      ) : (
        <PastedPeople {...pasted} chosen={chosen.length} />
      )}
    </Flex>
  );
}
