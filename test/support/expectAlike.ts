import { isDeepStrictEqual } from 'node:util';

/** What `toEqual` asks, which of large results takes longer than to make them: Node is asked first, and Jest to say what differs. */
export function expectAlike(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
