import { Modal, type ModalProps } from "antd";
import { type PropsWithChildren, useEffect, useMemo, useRef } from "react";

/**
 * The modal dialog of this page. The focus is in it as soon as it is there, and back where it came from as soon as it closes:
 * what is typed during an animation is not lost. It fades in where it stays, so a click in that time hits what it aims at.
 *
 * The focus begins in the field with `autoFocus`, or else in the first field; without a field on the primary button, or on
 * Cancel if that one is dangerous.
 */
export function Dialog({ children, ...props }: ModalProps) {
  return (
    <>
      <Modal transitionName="ant-fade" destroyOnHidden focusable={{ focusTriggerAfterClose: false }} {...props}>
        <FirstFocus>{children}</FirstFocus>
      </Modal>
      {/* Behind the dialog, because effects are undone in this order: the dialog holds the focus until then. */}
      <FocusReturn open={props.open === true} />
    </>
  );
}

/** Focuses the first stop at mount, and whenever the focus falls to the page because the focused element is gone. */
function FirstFocus({ children }: PropsWithChildren) {
  const body = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    const dialog = body.current?.closest<HTMLElement>("[role=dialog]");
    const { activeElement } = document;
    const mayTake = !begun.current || activeElement === document.body;
    begun.current = true;
    if (dialog && mayTake && !dialog.contains(activeElement)) firstStopOf(dialog)?.focus({ preventScroll: true });
  });
  return <div ref={body}>{children}</div>;
}

// A date, a switch or a list to choose from is not typed into.
const FIELDS = "input:not([type]), input[type=text], input[type=search], input[type=password], textarea";

function firstStopOf(dialog: HTMLElement): HTMLElement | undefined {
  const usable = (selector: string) =>
    [...dialog.querySelectorAll<HTMLElement>(selector)].find((element) => element.matches(":enabled:not([readonly])"));
  return (
    usable(`.ant-modal-body :is(${FIELDS})`) ??
    usable(".ant-modal-footer .ant-btn-primary:not(.ant-btn-dangerous)") ??
    usable(".ant-modal-footer button") ??
    usable("button")
  );
}

function FocusReturn({ open }: { readonly open: boolean }) {
  // While rendering: the effects of the dialog move the focus.
  const opener = useMemo(() => (open ? document.activeElement : null), [open]);
  useEffect(() => {
    if (!(opener instanceof HTMLElement)) return;
    return () => {
      const { activeElement } = document;
      // Somebody else may have moved it on purpose.
      const isLost = !activeElement || activeElement === document.body || activeElement.closest("[role=dialog]") !== null;
      if (isLost && opener !== document.body) opener.focus({ preventScroll: true });
    };
  }, [opener]);
  return null;
}
