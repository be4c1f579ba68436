import { join } from 'node:path';
import { readComponentStyles } from '../../tools/fluentPackages';
import { dropRightToLeft, nameClasses, shortenClasses } from '../../tools/shortClasses';

const button = `const use = __styles({ root: { mc9l5x: "ftgm304", a9b677: ["fly5x3f", "f1a3p1v"], B68tc82: 0, x: "focused" } }, {
  d: [".ftgm304{display:block;}", ".fly5x3f:hover{left:.5em;}", [".f1a3p1v{right:0;}", { p: -1 }]],
  k: ["@keyframes f1q8eu9{from{opacity:0;}}"],
  m: [["@media print{.r1f29yk .ftgm304{color:red;}}", { m: "print" }]]
});`;

test('classes have one short name, where they are given and where they are selected; all else stays', () => {
  const names = nameClasses([button, '".ftgm304{display:block;}"']);
  expect([...names]).toEqual([
    ['f1a3p1v', 'f0'],
    ['fly5x3f', 'f1'],
    ['ftgm304', 'f2'],
    ['r1f29yk', 'f3'],
  ]);
  expect(shortenClasses(button, names)).toBe(
    [...names].reduce((source, [long, short]) => source.replaceAll(long, short), button),
  );
});

test('no style of a component has a class left that no rule selects, or a rule that it had not', () => {
  const styles = readComponentStyles(join(__dirname, '../..'));
  const names = nameClasses(styles);
  expect(new Set(names.values()).size).toBe(names.size);
  expect(names.size).toBeGreaterThan(300);
  const long = new Map([...names].map(([name, short]) => [short, name]));
  for (const source of styles) {
    const short = shortenClasses(source, names);
    expect(
      short.match(/[."][fr][0-9a-z]{5,7}(?=["{:> ,[.])/g)?.filter((one) => names.has(one.slice(1))),
    ).toBeFalsy();
    const back = short.replace(/([."])(f[0-9a-z]{1,2})\b/g, (whole, sign: string, name: string) =>
      long.has(name) ? `${sign}${long.get(name)!}` : whole,
    );
    expect(back).toBe(source);
  }
});

test('what is for lines from right to left goes: the second class of a pair, and its rules', () => {
  const source = `__styles({ root: { a: ["f1a3p1v", "fly5x3f"], b: ["fly5x3g", "f1a3p1v"], c: "ftgm304" } }, {
  d: [".f1a3p1v{left:0;}", ".fly5x3f{right:0;}", ".fly5x3g{top:0;}", ".ftgm304{top:1px;}", ".fly5x3f:hover{right:1px;}"]
});`;
  expect(dropRightToLeft(source)).toBe(
    `__styles({ root: { a: "f1a3p1v", b: "fly5x3g", c: "ftgm304" } }, {
  d: [".f1a3p1v{left:0;}", ".fly5x3g{top:0;}", ".ftgm304{top:1px;}", ]
});`,
  );
});

test('every class that a component can still have keeps every rule that it had', () => {
  const rulesOf = (source: string, name: string) =>
    source.match(new RegExp(`"[^"]*\\.${name}\\b[^"]*"`, 'g'));
  for (const source of readComponentStyles(join(__dirname, '../..'))) {
    const left = dropRightToLeft(source);
    for (const [, name] of left.matchAll(/"([fr][0-9a-z]{5,7})"/g))
      expect([name, rulesOf(left, name!)]).toEqual([name, rulesOf(source, name!)]);
  }
});
