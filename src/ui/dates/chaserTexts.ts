import type { ScorecardChasersView } from '../../core/engine/engine';

/** The list of all scorecards that are shown, for a mail. */
export function wholeText(views: readonly ScorecardChasersView[]): string {
  return joinTexts(
    views.filter(({ chasers }) => chasers.length > 0).map(({ sheet, text }) => ({ sheet, text })),
  );
}

/** The list of one service, for a mail to whoever answers for it. */
export function serviceText(views: readonly ScorecardChasersView[], service: string | null): string {
  return joinTexts(
    views.flatMap(({ sheet, services }) =>
      services.filter((one) => one.service === service).map(({ text }) => ({ sheet, text })),
    ),
  );
}

/** Of several, each says which sheet its cells are on. */
function joinTexts(texts: readonly { readonly sheet: string; readonly text: string }[]): string {
  if (texts.length === 1) return texts[0]!.text;
  return texts.map(({ sheet, text }) => `Sheet “${sheet}”\n${text}`).join('\n');
}
