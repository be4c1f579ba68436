/** What jsdom’s own style sheet looks at, beside an element’s name and what it inherits. */
const telling = ['style', 'hidden', 'type', 'open', 'dir'];

const real = window.getComputedStyle.bind(window);
const known = new Map<string, CSSStyleDeclaration>();

/**
 * jsdom puts every rule of its style sheet to an element and to all that it stands in, each time that it is asked, and
 * a question by role asks of a thousand elements. Tests have no other styles, so elements alike in these look alike.
 */
window.getComputedStyle = (element, pseudo) => {
  const own = telling.map((name) => element.getAttribute(name) ?? '');
  const inherited = element.parentElement ? window.getComputedStyle(element.parentElement).visibility : '';
  const key = [element.localName, ...own, inherited, pseudo ?? ''].join('\n');
  let style = known.get(key);
  if (!style) known.set(key, (style = real(element, pseudo)));
  return style;
};
