import { CloseOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Input, type InputRef } from "antd";
import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import { FailureBoundary } from "../failures/failure-boundary.tsx";
import { useTexts } from "../texts/texts.ts";
import { type Entry, NOTHING } from "./entries.ts";
import { texts } from "./texts.ts";
import { useFindKey } from "./use-find-key.ts";
import "./find.css";

// Loaded on demand, to keep the first load small. The field is there at once, so that no letter is lost.
const FindResults = lazy(async () => ({ default: (await import("./find-results.tsx")).FindResults }));

const KEY = navigator.platform.startsWith("Mac") ? "⌘K" : "Ctrl K";

/** Searches people, departments and organizations. `organizationCode` is that of the page; its departments come first. */
export function FindField({ organizationCode }: { organizationCode: string | undefined }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const own = useId();
  const field = useRef<InputRef>(null);
  const before = useRef<Element>(null);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [found, setFound] = useState(NOTHING);
  // Enter was pressed before the results were there.
  const [entered, setEntered] = useState(false);
  // On phones the field is hidden until it is asked for.
  const [shown, setShown] = useState(false);
  const sought = text.trim();
  const { entries, waiting } = found;

  function type(next: string) {
    setText(next);
    setActive(0);
    setEntered(false);
    // At once: the entries of the last text must not be opened for this one.
    setFound((last) => ({ ...last, waiting: true }));
  }

  function begin() {
    if (!(document.activeElement instanceof HTMLInputElement)) before.current = document.activeElement;
    // Only what is shown takes the focus.
    flushSync(() => setShown(true));
    field.current?.focus({ cursor: "all" });
  }

  function end(focus: Element | null) {
    type("");
    setShown(false);
    if (focus instanceof HTMLElement && focus.isConnected) focus.focus();
    else field.current?.blur();
  }

  function open(entry: Entry | undefined) {
    if (!entry) return;
    // A drawer that opens returns the focus to where it was.
    end(document.querySelector("main"));
    void navigate(entry.to);
  }

  useFindKey(begin);
  useEffect(() => {
    if (entered && !waiting) open(entries[0]);
  });

  function onKeyDown(event: KeyboardEvent) {
    // The text is incomplete while an input method composes it.
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (event.key === "Escape") end(before.current);
    else if (sought === "") return;
    else if (to !== undefined) setActive(Math.max(0, Math.min(entries.length - 1, to)));
    else if (event.key !== "Enter") return;
    else if (waiting) setEntered(true);
    else open(entries[active]);
    event.preventDefault();
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (currentTarget.contains(relatedTarget)) return;
    setShown(false);
    type("");
  }

  return (
    <>
      <Button type="text" className="find-open" icon={<SearchOutlined />} aria-label={t.open} onClick={begin} />
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: notices that the focus leaves the field, its button and the results. */}
      <search className={shown ? "find find-shown" : "find"} onBlur={onBlur}>
        <Input
          ref={field}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          prefix={<SearchOutlined aria-hidden />}
          suffix={<kbd aria-hidden>{KEY}</kbd>}
          placeholder={t.placeholder}
          variant="filled"
          aria-label={t.search}
          aria-keyshortcuts="Control+K Meta+K"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={sought !== ""}
          aria-controls={sought === "" ? undefined : `${own}list`}
          aria-activedescendant={sought === "" || waiting ? undefined : entries[active]?.id}
          autoComplete="off"
          spellCheck={false}
        />
        <Button
          type="text"
          className="find-close"
          icon={<CloseOutlined />}
          aria-label={t.close}
          onClick={() => end(before.current)}
        />
        {sought !== "" && (
          <div className="find-results">
            <FailureBoundary about={sought}>
              <Suspense fallback={<div className="find-note">{t.searching}</div>}>
                <FindResults
                  listId={`${own}list`}
                  text={sought}
                  organizationCode={organizationCode}
                  activeId={waiting ? undefined : entries[active]?.id}
                  onFound={setFound}
                  onOpen={open}
                />
              </Suspense>
            </FailureBoundary>
          </div>
        )}
      </search>
    </>
  );
}
