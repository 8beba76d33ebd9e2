import { Button, type ButtonProps, Tooltip } from "antd";
import { useTexts } from "../texts/texts.ts";
import { usePerson } from "./store.ts";
import { texts } from "./texts.ts";

/** Whether the person may change anything, and the reason if not. The server decides; this only saves the attempt. */
export function useMayChange(): { readonly mayChange: boolean; readonly reason: string | undefined } {
  const t = useTexts(texts);
  const mayChange = usePerson().role === "administrator";
  return { mayChange, reason: mayChange ? undefined : t.mayNotChange };
}

/** A button of something that changes data: disabled, with the reason, for those who may only look. */
export function ChangeButton(props: ButtonProps) {
  const { mayChange, reason } = useMayChange();
  return (
    <Tooltip title={reason}>
      <Button {...props} disabled={!mayChange || Boolean(props.disabled)} />
    </Tooltip>
  );
}
