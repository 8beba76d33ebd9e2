import type { KeyboardEvent, PointerEvent } from "react";
import { useTexts } from "../texts/texts.ts";
import { keepPaneWidth, LEAST, most, setPaneWidth, usePaneWidth } from "./pane-width.ts";
import { texts } from "./texts.ts";
import "./pane-edge.css";

/** Pixels by which an arrow key moves the edge. */
const STEP = 16;

/** The edge of the tree: dragged, or moved by the arrow keys. A double click, or Enter, takes the usual width. */
export function PaneEdge() {
  const t = useTexts(texts);
  const width = usePaneWidth();

  function onKeyDown(event: KeyboardEvent) {
    const widths: Record<string, number | undefined> = {
      ArrowLeft: width - STEP,
      ArrowRight: width + STEP,
      Home: LEAST,
      End: most(),
      Enter: undefined,
    };
    if (!(event.key in widths) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setPaneWidth(widths[event.key]);
    keepPaneWidth();
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) {
    if (currentTarget.hasPointerCapture(pointerId)) setPaneWidth(clientX);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot have the focus, and this one is moved (the ARIA pattern "window splitter").
    <div
      role="separator"
      tabIndex={0}
      className="pane-edge"
      aria-orientation="vertical"
      aria-label={t.width}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={most()}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      // Otherwise the browser would begin to drag the row that the edge has left behind.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPointerMove}
      onLostPointerCapture={keepPaneWidth}
      onDoubleClick={() => {
        setPaneWidth();
        keepPaneWidth();
      }}
    />
  );
}
