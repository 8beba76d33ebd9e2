import { SearchOutlined } from "@ant-design/icons";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Empty, Input, type InputRef, Skeleton } from "antd";
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from "react";
import { Problem } from "../failures/problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { FoundRow } from "./found-row.tsx";
import { texts } from "./texts.ts";
import { useDepartmentSearch } from "./use-search.ts";
import "./found.css";

/** Pixels, as in found.css. */
const ROW = 52;

interface TreeSearchProps {
  readonly onChoose: (departmentId: string) => void;
  /** Shown while the field is empty. */
  readonly children: ReactNode;
  readonly ref?: Ref<InputRef>;
  /** Whether the key `/` moves the focus here. */
  readonly hasKey?: boolean;
  /** Why departments cannot be chosen, by their ids. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
}

/** A search field. Its results take the place of the tree. */
export function TreeSearch({ onChoose, children, ref, hasKey = false, notes }: TreeSearchProps) {
  const t = useTexts(texts);
  const own = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const search = useDepartmentSearch(text);
  const { found, words } = search;
  const searching = text.trim() !== "";

  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 2,
    useFlushSync: false,
  });

  function type(next: string) {
    setText(next);
    setActive(0);
  }

  function choose(index: number) {
    const department = found[index];
    if (!department || notes?.has(department.departmentId)) return;
    type("");
    onChoose(department.departmentId);
  }

  function onKeyDown(event: KeyboardEvent) {
    // The text is incomplete while an input method composes it.
    if (!searching || event.nativeEvent.isComposing) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined) {
      const index = Math.max(0, Math.min(found.length - 1, to));
      setActive(index);
      virtualizer.scrollToIndex(index, { align: "auto" });
    } else if (event.key === "Enter") choose(active);
    else if (event.key === "Escape") {
      // Otherwise the dialog around would close as well.
      event.stopPropagation();
      type("");
    } else return;
    event.preventDefault();
  }

  const optionId = (index: number) => `${own}option${index}`;
  return (
    <>
      <Input
        ref={ref ?? null}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        placeholder={hasKey ? t.searchKey : t.search}
        aria-label={t.search}
        aria-keyshortcuts={hasKey ? "/" : undefined}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={searching}
        aria-controls={searching ? `${own}list` : undefined}
        aria-activedescendant={searching && found[active] ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <div role="status" className="found-count">
        {searching && !search.waiting && !search.error && found.length > 0 && t.hits(found.length)}
      </div>
      {searching ? (
        <div className="found" ref={scroller}>
          <Problem error={search.error} onRetry={search.refetch} />
          {search.waiting && !search.error && <Skeleton active title={false} />}
          {!search.waiting && !search.error && found.length === 0 && <Empty description={t.nothing(text.trim())} />}
          <div
            id={`${own}list`}
            role="listbox"
            aria-label={t.found}
            aria-busy={search.waiting}
            style={{ position: "relative", height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const department = found[index];
              return (
                department && (
                  <FoundRow
                    key={department.departmentId}
                    id={optionId(index)}
                    department={department}
                    words={words}
                    active={index === active}
                    position={index + 1}
                    count={found.length}
                    top={start}
                    note={notes?.get(department.departmentId)}
                    onChoose={() => choose(index)}
                  />
                )
              );
            })}
          </div>
        </div>
      ) : (
        children
      )}
    </>
  );
}
