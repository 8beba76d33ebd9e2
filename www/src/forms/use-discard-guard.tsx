import { type ReactNode, useState } from "react";
import { useTexts } from "../texts/texts.ts";
import { Dialog } from "./dialog.tsx";
import { texts } from "./texts.ts";

interface DiscardGuard {
  /** Closes, or asks first. For `onCancel` of the dialog with the list. */
  readonly close: () => void;
  /** For the caller to render, inside of that dialog. */
  readonly question: ReactNode;
}

/** Asks before a dialog closes whose typed or pasted list would be lost. `hasWork` is whether there is one. */
export function useDiscardGuard(hasWork: boolean, onClosed: () => void): DiscardGuard {
  const t = useTexts(texts);
  const [asks, setAsks] = useState(false);
  return {
    close: () => (hasWork ? setAsks(true) : onClosed()),
    question: (
      <Dialog
        open={asks}
        title={t.discardTitle}
        okText={t.discard}
        okButtonProps={{ danger: true }}
        cancelText={t.keep}
        onOk={onClosed}
        onCancel={() => setAsks(false)}
        mask={{ closable: false }}
        width={420}
      >
        {t.discardHint}
      </Dialog>
    ),
  };
}
