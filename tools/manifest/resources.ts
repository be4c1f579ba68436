import { everyElement, type XmlElement } from './readXml';

const longestResourceId = 32;

/** What an element that names a resource names one of; a title or label is a short string. */
const kinds: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Description: 'bt:LongStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
};

interface Resource {
  readonly id: string;
  /** `bt:Urls` and so on. */
  readonly kind: string;
  readonly value: string;
  readonly line: number;
}

export function listResources(manifest: XmlElement): Resource[] {
  return everyElement(manifest)
    .filter(({ name }) => name === 'Resources')
    .flatMap(({ children }) => children)
    .flatMap(({ name: kind, children }) =>
      children.map(({ attributes, line }) => ({
        id: attributes['id'] ?? '',
        kind,
        value: attributes['DefaultValue'] ?? '',
        line,
      })),
    );
}

/** Elements that name a resource. */
function listReferences(manifest: XmlElement): XmlElement[] {
  return everyElement(manifest).filter(({ attributes }) => 'resid' in attributes);
}

/** What does not fit between resources and those that name them: one sentence each. */
export function findBadReferences(manifest: XmlElement): string[] {
  const resources = listResources(manifest);
  const references = listReferences(manifest);
  const used = new Set(references.map(({ attributes }) => attributes['resid']));
  return [
    ...references.flatMap((reference) => judge(reference, resources)),
    ...resources.flatMap(({ id, line }) => [
      ...(id.length === 0 || id.length > longestResourceId
        ? [`Line ${line}: the id "${id}" must have 1 to ${longestResourceId} characters.`]
        : []),
      ...(used.has(id) ? [] : [`Line ${line}: nothing uses "${id}".`]),
    ]),
    ...findTwins(resources.map(({ id, line }) => ({ id, line }))),
    ...findTwins(
      everyElement(manifest)
        .filter(({ name }) => ['Group', 'Control', 'Item'].includes(name))
        .map(({ attributes, line }) => ({ id: attributes['id'] ?? '', line })),
    ),
  ];
}

function judge({ name, attributes, line }: XmlElement, resources: readonly Resource[]): string[] {
  const id = attributes['resid']!;
  const kind = kinds[name];
  if (id.length > longestResourceId)
    return [`Line ${line}: the resid "${id}" is longer than ${longestResourceId} characters.`];
  const found = resources.find((resource) => resource.id === id);
  if (!found) return [`Line ${line}: there is no resource "${id}".`];
  return found.kind === kind ? [] : [`Line ${line}: "${id}" is not one of ${kind ?? 'the resources'}.`];
}

function findTwins(named: readonly { readonly id: string; readonly line: number }[]): string[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, line }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [`Line ${line}: the id "${id}" is used twice.`];
  });
}
