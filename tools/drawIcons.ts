import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawGlyph, glyphNames, iconSizes } from './icons/glyphs';
import { encodePng } from './icons/png';
import { draw, type Picture } from './icons/raster';

/** Every icon, by its file's name. */
export function drawIcons(): ReadonlyMap<string, Picture> {
  return new Map(
    glyphNames.flatMap((name) =>
      iconSizes.map((size) => [`icon-${name}-${size}.png`, draw(size, drawGlyph(name, size))] as const),
    ),
  );
}

/** Draws them all anew. */
export function main(_argv: readonly string[], { root }: { readonly root: string }): void {
  for (const [name, picture] of drawIcons()) writeFileSync(join(root, 'assets', name), encodePng(picture));
}
