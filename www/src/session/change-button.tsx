import { Button, type ButtonProps, Tooltip } from "antd";
import { useTexts } from "../texts/texts.ts";
import { usePerson } from "./store.ts";
import { texts } from "./texts.ts";

/** Whether the person may change anything, and the reason if not. The server enforces it; this saves a failing request. */
export function useMayChange(): { readonly mayChange: boolean; readonly reason: string | undefined } {
  const t = useTexts(texts);
  const mayChange = usePerson().role === "administrator";
  return { mayChange, reason: mayChange ? undefined : t.mayNotChange };
}

/** A button that changes data: disabled for viewers, with the reason. */
export function ChangeButton(props: ButtonProps) {
  const { mayChange, reason } = useMayChange();
  return (
    <Tooltip title={reason}>
      <Button {...props} disabled={!mayChange || Boolean(props.disabled)} />
    </Tooltip>
  );
}
