import { useQuery } from "@tanstack/react-query";
import { Button, Flex } from "antd";
import type { GenAuthError } from "genauth-management";
import { useEffect, useId } from "react";
import { queryClient } from "../queries/query-client.ts";
import { useTexts } from "../texts/texts.ts";
import { Details } from "./details.tsx";
import { isNotFound, NotCarriedOut } from "./find-out.ts";
import { texts } from "./texts.ts";
import { useWords } from "./words.ts";

/** A change, in the words of its outcomes, and how to find out which one it was. */
export interface Attempt {
  /** It was refused: "Sales was not moved". */
  readonly failed: string;
  /** Its response was lost: "Whether Sales was moved is not known". */
  readonly unknown: string;
  /** Reading has shown that it was not carried out: "Sales is where it was". */
  readonly unchanged: string;
  /** Reads whether it was carried out. */
  readonly read: () => Promise<boolean>;
  /** Called if reading has shown that it was carried out: says so, as after a response. */
  readonly onCarriedOut: () => void;
}

interface UnsettledProps {
  readonly error: GenAuthError;
  readonly attempt: Attempt;
  readonly onCarriedOut: () => void;
}

/** Says that the outcome of a change is not known, and finds it out: at once, or as soon as the service can be reached again. */
export function Unsettled({ error, attempt, onCarriedOut }: UnsettledProps) {
  const t = useTexts(texts);
  const { details } = useWords()(new NotCarriedOut(error));
  const {
    data: carriedOut,
    error: unread,
    isFetching,
    refetch,
  } = useQuery(
    {
      queryKey: ["attempt", useId()],
      queryFn: attempt.read,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    },
    // Notices are outside of the provider.
    queryClient,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: called once.
  useEffect(() => {
    if (carriedOut) onCarriedOut();
  }, [carriedOut]);

  return (
    <Flex vertical gap={4}>
      <strong className="breakable">{carriedOut === false ? attempt.unchanged : attempt.unknown}</strong>
      {isFetching && <span>{t.checking}</span>}
      {carriedOut === undefined && !isFetching && (
        <>
          {!isNotFound(unread) && <span>{t.cannotCheck}</span>}
          <div>
            <Button size="small" onClick={() => void refetch()}>
              {t.checkNow}
            </Button>
          </div>
        </>
      )}
      {carriedOut === false && <Details lines={details} />}
    </Flex>
  );
}
