import { UserAddOutlined } from "@ant-design/icons";
import { lazy, Suspense, useState } from "react";
import { ChangeButton } from "../session/change-button.tsx";
import { useTexts } from "../texts/texts.ts";
import { texts } from "./texts.ts";

const HireDialog = lazy(async () => ({ default: (await import("./hire/hire-dialog.tsx")).HireDialog }));

/** Opens the dialog for a new person. Its state is not the page's: the rows need not be rendered again for it. */
export function HireButton() {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ChangeButton type="primary" icon={<UserAddOutlined />} onClick={() => setOpen(true)}>
        {t.add}
      </ChangeButton>
      <Suspense>{open && <HireDialog onClosed={() => setOpen(false)} />}</Suspense>
    </>
  );
}
