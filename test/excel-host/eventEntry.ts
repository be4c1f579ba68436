/** An event as Excel packs it, the same for every way in which it reaches the library. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: string;
}

export function eventEntry(messageType: number, targetId: string, message: unknown): EventEntry {
  return { messageCategory: 65_536, messageType, targetId, message: JSON.stringify(message), id: 'event' };
}
