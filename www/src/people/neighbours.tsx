import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Flex, Tooltip } from "antd";
import { useEffect, useRef } from "react";
import { nameOf } from "../members/queries.ts";
import { useTexts } from "../texts/texts.ts";
import { useNeighbours } from "./order.ts";
import { texts } from "./texts.ts";

interface NeighboursProps {
  readonly userId: string;
  readonly onGo: (userId: string) => void;
}

/** Buttons for the previous and the next person on the page behind the drawer. None for a person who is not on it. */
export function Neighbours({ userId, onGo }: NeighboursProps) {
  const t = useTexts(texts);
  const { previous, next } = useNeighbours(userId);
  const previousButton = useRef<HTMLButtonElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const pressed = useRef<"previous" | "next">(undefined);

  // At the end of the list the button that was pressed is disabled, and would lose the focus.
  useEffect(() => {
    if (pressed.current === "next" && !next) previousButton.current?.focus();
    if (pressed.current === "previous" && !previous) nextButton.current?.focus();
    pressed.current = undefined;
  }, [previous, next]);

  if (!previous && !next) return null;
  const previousText = previous ? t.previousPerson(nameOf(previous)) : t.noPrevious;
  const nextText = next ? t.nextPerson(nameOf(next)) : t.noNext;

  function go(where: "previous" | "next") {
    const user = where === "next" ? next : previous;
    if (!user) return;
    pressed.current = where;
    onGo(user.userId);
  }

  return (
    <Flex gap={4}>
      <Tooltip title={previousText}>
        <Button
          type="text"
          ref={previousButton}
          icon={<LeftOutlined aria-hidden />}
          aria-label={previousText}
          disabled={!previous}
          onClick={() => go("previous")}
        />
      </Tooltip>
      <Tooltip title={nextText}>
        <Button
          type="text"
          ref={nextButton}
          icon={<RightOutlined aria-hidden />}
          aria-label={nextText}
          disabled={!next}
          onClick={() => go("next")}
        />
      </Tooltip>
    </Flex>
  );
}
