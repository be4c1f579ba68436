/** 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

export type Point = readonly [x: number, y: number];

/** In pixels from the top left corner. */
export type Shape =
  | { readonly kind: 'box'; readonly box: Box; readonly radius?: number; readonly colour: Colour }
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly width: number;
      readonly colour: Colour;
    }
  | { readonly kind: 'dot'; readonly centre: Point; readonly radius: number; readonly colour: Colour };

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Picture {
  readonly size: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** Along each side of a pixel. */
const samples = 8;

// In a sandbox such as Jest’s, finding Math costs more than using it.
const { floor, max, min, round } = Math;

/** Draws shapes over each other on a transparent square. */
export function draw(size: number, shapes: readonly Shape[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const bounded = shapes.map((shape) => ({ shape, bounds: boundsOf(shape) }));
  for (let y = 0; y < size; y++) {
    const inRow = bounded.filter(({ bounds: [, top, , bottom] }) => top <= y + 1 && bottom >= y);
    for (let x = 0; x < size; x++) {
      const near = inRow.filter(({ bounds: [left, , right] }) => left <= x + 1 && right >= x);
      if (near.length === 0) continue;
      const pixel = paintPixel(
        x,
        y,
        near.map(({ shape }) => shape),
      );
      pixels.set(pixel, (y * size + x) * 4);
    }
  }
  return { size, pixels };
}

/** What lies outside of it is none of the shape. */
function boundsOf(shape: Shape): Box {
  if (shape.kind === 'box') return shape.box;
  const points = shape.kind === 'dot' ? [shape.centre] : shape.points;
  const reach = shape.kind === 'dot' ? shape.radius : shape.width / 2;
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [min(...across) - reach, min(...down) - reach, max(...across) + reach, max(...down) + reach];
}

/** The mean of many points within the pixel, each of which is inside of a shape or not. */
function paintPixel(x: number, y: number, shapes: readonly Shape[]): number[] {
  const sum = [0, 0, 0];
  let painted = 0;
  for (let step = 0; step < samples * samples; step++) {
    const point: Point = [
      x + ((step % samples) + 0.5) / samples,
      y + (floor(step / samples) + 0.5) / samples,
    ];
    const top = shapes.findLast((shape) => contains(shape, point));
    if (!top) continue;
    top.colour.forEach((part, index) => (sum[index]! += part));
    painted++;
  }
  if (painted === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => round(part / painted)), round((painted / samples ** 2) * 255)];
}

function contains(shape: Shape, [x, y]: Point): boolean {
  switch (shape.kind) {
    case 'dot': {
      const [centreX, centreY] = shape.centre;
      return isWithin(x - centreX, y - centreY, shape.radius);
    }
    case 'line':
      return shape.points.some(
        (to, index) => index > 0 && isNear(shape.points[index - 1]!, to, [x, y], shape.width / 2),
      );
    case 'box': {
      const [left, top, right, bottom] = shape.box;
      if (x < left || x > right || y < top || y > bottom) return false;
      const radius = shape.radius ?? 0;
      const dx = max(left + radius - x, x - right + radius, 0);
      const dy = max(top + radius - y, y - bottom + radius, 0);
      return isWithin(dx, dy, radius);
    }
  }
}

function isWithin(dx: number, dy: number, distance: number): boolean {
  return dx * dx + dy * dy <= distance * distance;
}

/** Whether a point is within a distance of the line between two others. */
function isNear([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point, distance: number): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const share01 = min(1, max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
  return isWithin(x - x0 - share01 * dx, y - y0 - share01 * dy, distance);
}
