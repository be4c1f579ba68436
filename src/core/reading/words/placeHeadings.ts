import { fold } from '../../text/fold';

const PLACE =
  /^(?:(?:health |school )?districts?|facilit(?:y|ies)|sites?|wards?|schools?(?: name)?|regions?|provinces?|count(?:y|ies)|countr(?:y|ies)|localit(?:y|ies)|p?snu ?\d?(?: ?uid)?|councils?|(?:local )?authorit(?:y|ies)|l[sa]oas?|practices?|trusts?|constituenc(?:y|ies)|neighbourhoods?|areas?|towns?|parish(?:es)?)$/;

/** Whether a heading stands over the names of places, each of which has a row. */
export function headsPlaces(label: string): boolean {
  return PLACE.test(fold(label.replace(/_/g, ' ')));
}
