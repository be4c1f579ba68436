import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useBusy } from './useBusy';

interface BusyButtonProps {
  readonly children: ReactNode;
  readonly appearance?: 'primary' | 'secondary';
  readonly size?: 'small' | 'medium';
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  /** Why it is of no use now, where that is so. */
  readonly idle?: string | null;
  readonly buttonRef?: (element: HTMLButtonElement | null) => void;
}

const ignore = () => undefined;

/** A button that waits while the pane is at work; it keeps the focus and says why. */
export function BusyButton(props: BusyButtonProps): ReactElement {
  const { children, appearance = 'secondary', size = 'medium', type = 'button' } = props;
  const { onClick = ignore, buttonRef = ignore, idle = null } = props;
  const busy = useBusy() ?? idle;
  return (
    <Button
      ref={buttonRef}
      appearance={appearance}
      size={size}
      type={type}
      onClick={onClick}
      disabledFocusable={busy !== null}
      {...(busy === null ? {} : { title: busy })}
    >
      {children}
    </Button>
  );
}
