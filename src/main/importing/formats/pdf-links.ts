/** Which places of a PDF's page lead to an address. */
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Links of a page looked at, and the height of a band in which those of a place are looked for, in points. */
const MOST_LINKS = 20_000;
const BAND = 12;
/** Bands that one link covers at most: what is taller is a picture's. */
const MOST_BANDS = 40;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Tells of a point, in points from the page's top left corner, whether a link to an address covers it. */
export async function findLinks(
  page: PDFPageProxy,
  viewport: PageViewport,
): Promise<(x: number, y: number) => boolean> {
  const found = (await page.getAnnotations().catch(() => [])) as readonly Readonly<Record<string, unknown>>[];
  const bands = new Map<number, Area[]>();
  for (const { subtype, url, unsafeUrl, rect } of found.slice(0, MOST_LINKS)) {
    if (subtype !== 'Link' || (url ?? unsafeUrl) === undefined || !Array.isArray(rect)) continue;
    const area = areaOf(rect as readonly number[], viewport.transform);
    const first = Math.floor(area.top / BAND);
    const last = Math.floor(area.bottom / BAND);
    if (!Number.isFinite(first + last + area.left + area.right) || last - first > MOST_BANDS) continue;
    for (let band = first; band <= last; band += 1) {
      const areas = bands.get(band);
      if (areas === undefined) bands.set(band, [area]);
      else areas.push(area);
    }
  }
  return (x, y) =>
    (bands.get(Math.floor(y / BAND)) ?? []).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
}

/** A rectangle between two corners, from the file's own coordinates to those of the page as it is seen. */
function areaOf(rect: readonly number[], transform: readonly number[]): Area {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = rect;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
