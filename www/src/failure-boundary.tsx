import { Component, type PropsWithChildren } from "react";
import { Problem } from "./calls/problem.tsx";

interface State {
  readonly error?: unknown;
}

/** Shows what kept the page from starting: no configuration, or a client that could not be made. React asks for a class. */
export class FailureBoundary extends Component<PropsWithChildren, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Problem error={this.state.error} />;
  }
}
