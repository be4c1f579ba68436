import { dropPeopleColours } from './dropPeopleColours';

/** For the bundler: what `dropPeopleColours` leaves of Fluent's colours. */
export default function load(source: string): string {
  return dropPeopleColours(source);
}
