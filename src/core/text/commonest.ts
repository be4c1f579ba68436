/** The item that comes oftenest, by what tells items alike; the first of several that come as often; null of none. */
export function commonest<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item | null {
  const counts = new Map<unknown, { readonly item: Item; count: number }>();
  for (const item of items) {
    const known = counts.get(keyOf(item));
    if (known) known.count++;
    else counts.set(keyOf(item), { item, count: 1 });
  }
  let best: { readonly item: Item; readonly count: number } | null = null;
  for (const one of counts.values()) if (!best || one.count > best.count) best = one;
  return best && best.item;
}
