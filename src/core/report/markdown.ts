import { plural } from '../text/words';
import { columnLetters } from '../sheet/address';
import type { AnyRule } from '../rules/index';
import type { Example, ExampleCell } from '../rules/rule';
import { groupBy } from '../text/groupBy';

/** The catalogue of the rules, made from the rules themselves. */
export function rulesToMarkdown(rules: readonly AnyRule[]): string {
  const groups = groupBy(rules, ({ group }) => group);
  const lines = [
    '# Rules',
    '',
    'This page is made from the rules by `npm run docs`; change the rules, not the page.',
    '',
    'An error must be fixed. A query must be fixed or explained. Advice is worth a look.',
    ...[...groups].flatMap(([group, ofGroup]) => ['', `## ${group}`, '', ...writeTable(ofGroup)]),
    ...rules.flatMap(writeRule),
  ];
  return lines.join('\n') + '\n';
}

function writeTable(rules: readonly AnyRule[]): string[] {
  return [
    '| rule | default | |',
    '| --- | --- | --- |',
    ...rules.map(
      (rule) => `| [${rule.id}](#${rule.id}) | ${nameSeverity(rule)} | ${escapeMarkdown(rule.description)} |`,
    ),
  ];
}

/** The rule's severity, whether it can be fixed, and the messages that are graver or milder. */
export function nameSeverity({ severity, severities = {}, isFixable }: AnyRule): string {
  const others = new Set(Object.values(severities).filter((one) => one !== severity));
  return [[severity, ...others].join(' or '), ...(isFixable ? ['fix'] : [])].join(', ');
}

function writeRule(rule: AnyRule): string[] {
  const options = Object.entries(rule.options as Record<string, unknown>);
  const notes = rule.optionNotes as Readonly<Record<string, string>>;
  return [
    '',
    `## ${rule.id}`,
    '',
    `**${escapeMarkdown(rule.title)}** (${nameSeverity(rule)}). ${escapeMarkdown(rule.description)}`,
    '',
    escapeMarkdown(rule.why),
    ...writeList(
      'Messages:',
      Object.entries(rule.messages).map(([id, sentence]) => {
        const severity = rule.severities?.[id];
        return `\`${id}\`${severity ? ` (${severity})` : ''}: ${escapeMarkdown(sentence)}`;
      }),
    ),
    ...writeList(
      'Options:',
      options.map(
        ([name, value]) =>
          `\`${name}\` (${code(JSON.stringify(value))}): ${escapeMarkdown(notes[name] ?? '')}`,
      ),
    ),
    ...(rule.explanation === null
      ? []
      : ['', `An acceptable explanation: ${escapeMarkdown(rule.explanation)}`]),
    ...rule.invalid.flatMap((example) => {
      const places = example.finds.map(([messageId, cell]) => `${cell} \`${messageId}\``);
      return [...writeExample('Finds', example), '', `Found: ${places.join(', ')}.`];
    }),
    ...rule.valid.flatMap((example) => writeExample('Accepts', example)),
  ];
}

function writeList(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, '', ...items.map((item) => `- ${item}`)];
}

function writeExample(verb: string, example: Example): string[] {
  const columns = Math.max(1, ...example.rows.map((row) => row.length));
  const letters = Array.from({ length: columns }, (_, column) => columnLetters(column));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const remarks = remarksOn(example);
  return [
    '',
    `${verb}: ${escapeMarkdown(example.name)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
    '',
    row(['', ...letters]),
    row(['---', ...letters.map(() => '---')]),
    ...example.rows.map((cells, index) =>
      row([String(index + 1), ...letters.map((_, column) => writeCell(cells[column] ?? null))]),
    ),
  ];
}

function remarksOn({
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
  asOf,
  options,
  columns,
}: Example): string[] {
  return [
    ...(merges.length > 0 ? [`merged: ${merges.join(', ')}`] : []),
    ...(hiddenRows.length > 0
      ? [`${plural(hiddenRows.length, 'hidden row')}: ${hiddenRows.map((row) => row + 1).join(', ')}`]
      : []),
    ...(hiddenColumns.length > 0
      ? [`${plural(hiddenColumns.length, 'hidden column')}: ${hiddenColumns.map(columnLetters).join(', ')}`]
      : []),
    ...(asOf ? [`as at ${asOf}`] : []),
    ...Object.entries(columns ?? {}).map(([letters, meaning]) => `column ${letters} set to “${meaning}”`),
    ...(options ? [`with ${code(JSON.stringify(options))}`] : []),
  ];
}

function writeCell(cell: ExampleCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return escapeMarkdown(String(cell));
  return [
    cell.value,
    ...(cell.format ? ['as', code(cell.format)] : []),
    ...(cell.formula ? [code(cell.formula)] : []),
  ].join(' ');
}

/** Text that markdown must show as it stands, in a paragraph or in a table's cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~|<>[\]]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\s*[\r\n]+\s*/g, '<br>');
}

// A pipe ends a table's cell even inside code, and a back-tick needs a longer fence than the text holds.
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return fence + space + text.replaceAll('|', '\\|') + space + fence;
}
