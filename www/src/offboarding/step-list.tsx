import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, LoadingOutlined } from "@ant-design/icons";
import { Typography } from "antd";
import { Details } from "../failures/details.tsx";
import { useWords } from "../failures/words.ts";
import { useTexts } from "../texts/texts.ts";
import type { Doing } from "./steps.ts";
import { texts } from "./texts.ts";
import type { Progress, StepState } from "./use-run.ts";

const ICONS = {
  waiting: ClockCircleOutlined,
  running: LoadingOutlined,
  done: CheckCircleFilled,
  failed: CloseCircleFilled,
};

/** Each step with a mark: done, failed and why, or not yet tried. */
export function StepList({ progress: { steps } }: { progress: Progress }) {
  const t = useTexts(texts);
  const wordsOf = useDoing();
  const states = { waiting: t.waiting, running: t.stepRunning, done: t.stepDone, failed: t.stepFailed };
  return (
    <ul className="offboarding-list" aria-label={t.steps}>
      {steps.map(({ step, state }) => {
        const Icon = ICONS[state.status];
        return (
          <li key={step.key} className="offboarding-step" data-state={state.status}>
            <Icon role="img" aria-label={states[state.status]} />
            <div>
              <span className="breakable">{wordsOf(step.doing)}</span>
              {state.status === "failed" && <Reason state={state} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function useDoing(): (doing: Doing) => string {
  const t = useTexts(texts);
  return (doing) => {
    switch (doing.kind) {
      case "suspend":
        return t.stepSuspend;
      case "resign":
        return t.stepResign;
      case "remove":
        return t.stepRemove(doing.name);
      case "lead": {
        const { department, successor } = doing;
        return successor ? t.stepLead(department.name, successor.name) : t.stepNoLead(department.name);
      }
    }
  };
}

function Reason({ state: { error, known } }: { state: Extract<StepState, { status: "failed" }> }) {
  const t = useTexts(texts);
  const { title, sentence, details } = useWords()(error);
  return (
    <div className="breakable">
      <Typography.Text type="danger">{[title, sentence].filter(Boolean).join(": ")}</Typography.Text>
      {!known && <div>{t.uncertain}</div>}
      <Details lines={details} />
    </div>
  );
}
