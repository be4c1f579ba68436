/// <reference types="office-js" />

/** Below this, black text has less contrast on a colour than white text has. */
const darkBelowLuminance = 0.18;

/** Whether Office, or what the browser knows of the system, is dark now. Not every Excel tells. */
export function isDark(): boolean {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const luminance = readLuminance(theme?.bodyBackgroundColor ?? '');
  if (luminance !== null) return luminance < darkBelowLuminance;
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Relative luminance (WCAG 2.2) of `#rrggbb`; null where the text is no such colour. */
function readLuminance(colour: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return null;
  const [red, green, blue] = parts.map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(share01: number): number {
  return share01 <= 0.04045 ? share01 / 12.92 : ((share01 + 0.055) / 1.055) ** 2.4;
}
