import { Alert, Button, Flex } from "antd";
import { GenAuthError } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { Details } from "./details.tsx";
import { texts } from "./texts.ts";
import { useWords } from "./words.ts";

interface ProblemProps {
  /** What was thrown. Nothing is shown for `undefined` and `null`, so a query's `error` can be passed. */
  readonly error: unknown;
  /** Retries; with it, a button is shown. */
  readonly onRetry?: (() => void) | undefined;
}

/** Shows how a call failed, and what to do. What is for the service's support is folded away. */
export function Problem({ error, onRetry }: ProblemProps) {
  const t = useTexts(texts);
  const words = useWords();
  if (error === undefined || error === null) return null;
  const { title, sentence, details } = words(error);
  const waitMs = error instanceof GenAuthError ? error.retryAfterMs : undefined;
  return (
    <Alert
      type="error"
      showIcon
      className="problem"
      title={
        <Flex vertical gap={4}>
          <strong>{title}</strong>
          {sentence && <span className="breakable">{sentence}</span>}
          {waitMs !== undefined && <span>{t.wait(Math.ceil(waitMs / 1000))}</span>}
          <Details lines={details} />
        </Flex>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t.tryAgain}
          </Button>
        )
      }
    />
  );
}
