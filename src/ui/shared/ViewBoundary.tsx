import { Component, type ReactNode } from 'react';
import { MessageBar } from '../controls/MessageBar';

interface ViewBoundaryProps {
  /** Another one gives the boundary another chance. */
  readonly view: string;
  readonly children: ReactNode;
}

interface Broken {
  readonly why: string;
}

/** Says so where a view cannot be loaded or drawn, and leaves the others as they are. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly broken: Broken | null }> {
  override state: { readonly broken: Broken | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { readonly broken: Broken } {
    return { broken: { why: error instanceof Error ? error.message : String(error) } };
  }

  override componentDidUpdate({ view }: ViewBoundaryProps): void {
    if (view !== this.props.view && this.state.broken) this.setState({ broken: null });
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    return (
      <MessageBar intent="error" role="alert" title="This view could not be shown.">
        Your workbook has not been changed. Close the pane and open it again. If it happens again, report this
        message: “{broken.why}”.
      </MessageBar>
    );
  }
}
