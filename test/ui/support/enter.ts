import type { UserEvent } from '@testing-library/user-event';

/** Puts a text into a field in one go: each letter that is typed draws the whole screen anew, and few tests are about that. */
export async function enter(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
