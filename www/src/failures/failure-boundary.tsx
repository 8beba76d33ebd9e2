import { Button, Result } from "antd";
import { Component, type PropsWithChildren } from "react";
import { useTexts } from "../texts/texts.ts";
import { Problem } from "./problem.tsx";
import { texts } from "./texts.ts";

interface FailureBoundaryProps {
  /** Resets the boundary when it changes. */
  readonly about?: string;
}

interface State {
  readonly error?: unknown;
}

/** An error boundary around a part of the page. React requires a class. */
export class FailureBoundary extends Component<PropsWithChildren<FailureBoundaryProps>, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate({ about }: FailureBoundaryProps) {
    if (about !== this.props.about && this.state.error !== undefined) this.setState({ error: undefined });
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Broken error={this.state.error} />;
  }
}

export function Broken({ error }: { error: unknown }) {
  const t = useTexts(texts);
  return (
    <Result
      status="error"
      title={t.broken}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      }
    >
      <Problem error={error} />
    </Result>
  );
}
