import { App, Button } from "antd";
import { useMemo } from "react";
import { useTexts } from "../texts/texts.ts";
import { Details } from "./details.tsx";
import { mayBeCarriedOut } from "./find-out.ts";
import { texts } from "./texts.ts";
import { offerUndo, UNDO_KEYS, UNDO_SHORTCUT, withdrawUndo } from "./undo.ts";
import { type Attempt, Unsettled } from "./unsettled.tsx";
import { useWords } from "./words.ts";
import "./failures.css";

const DONE_SECONDS = 3;
const UNDO_SECONDS = 10;

/** One success at a time: more would cover the tree. */
const DONE = "done";

/** Notices of successes, and of failures that have no place on the page. */
export function useNotices() {
  const { notification } = App.useApp();
  const t = useTexts(texts);
  const words = useWords();
  return useMemo(() => {
    /** Shows a success. With `undo`, a button and Ctrl+Z undo the change as long as the notice is shown. */
    function done(text: string, undo?: () => void) {
      withdrawUndo();
      if (!undo) {
        notification.success({ key: DONE, title: text, role: "status", duration: DONE_SECONDS, className: "notice" });
        return;
      }
      const run = () => {
        notification.destroy(DONE);
        withdraw();
        undo();
      };
      const withdraw = offerUndo(run);
      notification.success({
        key: DONE,
        title: text,
        description: (
          <span className="notice-undo">
            <Button type="link" aria-keyshortcuts={UNDO_SHORTCUT} onClick={run}>
              {t.undo}
            </Button>
            <kbd>{UNDO_KEYS}</kbd>
          </span>
        ),
        // An alert, because it is there for seconds only.
        role: "alert",
        duration: UNDO_SECONDS,
        onClose: withdraw,
        className: "notice",
      });
    }

    /** Shows a failure until it is closed, so that it can be reported. `what` is the work that failed. */
    function failed(error: unknown, what?: string | Attempt) {
      const { title, sentence, details } = words(error);
      const headline = typeof what === "object" ? what.failed : what;
      const key = `failed ${headline ?? title}`;
      if (typeof what === "object" && mayBeCarriedOut(error)) {
        const onCarriedOut = () => {
          notification.destroy(key);
          what.onCarriedOut();
        };
        notification.warning({
          key,
          // Another attempt of the same name begins anew.
          title: <Unsettled key={crypto.randomUUID()} error={error} attempt={what} onCarriedOut={onCarriedOut} />,
          duration: 0,
          className: "notice",
        });
        return;
      }
      notification.error({
        key,
        title: headline ?? title,
        description: (
          <>
            {headline && <div>{title}</div>}
            <div className="breakable">{sentence}</div>
            <Details lines={details} />
          </>
        ),
        duration: 0,
        className: "notice",
      });
    }

    /** Closes all notices: they can name people and departments. */
    function clear() {
      withdrawUndo();
      notification.destroy();
    }

    return { done, failed, clear };
  }, [notification, t, words]);
}
