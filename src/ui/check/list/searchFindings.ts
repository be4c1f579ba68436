import { toA1 } from '../../../core/sheet/address';
import type { FindingView } from '../../../core/engine/engine';
import { matchesWords } from '../../shared/matchWords';

// A finding is an object of one check: what it is searched by is put together once.
const known = new WeakMap<FindingView, string>();

/** The findings in which every word of the query occurs: in indicator, service, message, cell or title of the rule. */
export function searchFindings(
  findings: readonly FindingView[],
  query: string,
  titleOf: (rule: string) => string,
): readonly FindingView[] {
  if (query.trim() === '') return findings;
  return findings.filter((finding) => matchesWords(textOf(finding, titleOf), query));
}

function textOf(finding: FindingView, titleOf: (rule: string) => string): string {
  const before = known.get(finding);
  if (before !== undefined) return before;
  const said = [finding, ...(finding.parts.length > 1 ? finding.parts : [])].flatMap(
    ({ indicator, service, message, cell }) => [indicator, service, message, toA1(cell)],
  );
  const text = [...said, titleOf(finding.rule)].join('\n');
  known.set(finding, text);
  return text;
}
