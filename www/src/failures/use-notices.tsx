import { App, Button } from "antd";
import { useMemo } from "react";
import { GenAuthError } from "genauth-management";
import { useTexts } from "../texts/texts.ts";
import { RequestId, useWords } from "./problem.tsx";
import { texts } from "./texts.ts";

const DONE_SECONDS = 3;
const UNDO_SECONDS = 10;

/** What is said in passing: that something was done, or that something failed for which there is no place on the page. */
export function useNotices() {
  const { message, notification } = App.useApp();
  const t = useTexts(texts);
  const words = useWords();
  return useMemo(
    () => ({
      /** With `undo`, a button that takes it back, for as long as the message stays. */
      done(text: string, undo?: () => void) {
        const close = message.success({
          content: (
            <>
              {text}
              {undo && (
                <Button
                  type="link"
                  size="small"
                  onClick={() => {
                    close();
                    undo();
                  }}
                >
                  {t.undo}
                </Button>
              )}
            </>
          ),
          duration: undo ? UNDO_SECONDS : DONE_SECONDS,
        });
      },
      /** Stays until it is closed: it may have to be read to somebody. `what` is the work that failed. */
      failed(error: unknown, what?: string) {
        const { title, sentence } = words(error);
        notification.error({
          title: what ?? title,
          description: (
            <>
              {what && <div>{title}</div>}
              <div className="breakable">{sentence}</div>
              {error instanceof GenAuthError && error.requestId && <RequestId id={error.requestId} />}
            </>
          ),
          duration: 0,
        });
      },
    }),
    [message, notification, t, words],
  );
}
