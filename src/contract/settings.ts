/** The one typed schema of the settings, shared by both stores and the settings view. */
import * as v from 'valibot';
import { HOST_LIMIT } from './limits.ts';

const windowState = v.object({
  width: v.pipe(v.number(), v.integer(), v.minValue(480), v.maxValue(16_384)),
  height: v.pipe(v.number(), v.integer(), v.minValue(360), v.maxValue(16_384)),
  /** Screen position of the top left corner; null lets the system choose. */
  x: v.nullable(v.pipe(v.number(), v.safeInteger())),
  y: v.nullable(v.pipe(v.number(), v.safeInteger())),
  maximised: v.boolean(),
});

/** Every setting with its bounds. Unknown keys are dropped, a bad value falls back alone. */
export const settingsSchema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  /** Reader type size in CSS pixels. */
  typeSize: v.pipe(v.number(), v.integer(), v.minValue(13), v.maxValue(32)),
  /** Reader line length in `ch`. */
  measure: v.pipe(v.number(), v.integer(), v.minValue(40), v.maxValue(100)),
  /** Reader typeface. */
  typeface: v.picklist(['serif', 'sans']),
  window: windowState,
  /** The article open when the window closed, or null. */
  lastArticle: v.nullable(v.string()),
  /** How far that article was read, as an offset of its canonical text, or null. */
  lastPlace: v.nullable(
    v.object({
      article: v.pipe(v.string(), v.maxLength(64)),
      offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
  /** The insights tab last shown. */
  insights: v.picklist(['quotes', 'timeline', 'names', 'notes']),
  libraryWidth: v.pipe(v.number(), v.integer(), v.minValue(180), v.maxValue(520)),
  insightsWidth: v.pipe(v.number(), v.integer(), v.minValue(260), v.maxValue(720)),
  /** Samples are offered once, on the first start. */
  samplesOffered: v.boolean(),
  /** Hosts that may be read although they are not of the public internet: `host` or `host:port`, exactly. */
  allowedHosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(HOST_LIMIT))), v.maxLength(1_000)),
  /** Pictures are fetched with articles that are read from their address. */
  pictures: v.boolean(),
  /** Subscribed feeds are asked for new items without being told to. */
  feedsAutomatic: v.boolean(),
  /** Minutes between two updates of a feed, where it does not ask for longer. */
  feedsInterval: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(1_440)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  typeSize: 18,
  measure: 68,
  typeface: 'serif',
  window: { width: 1280, height: 800, x: null, y: null, maximised: false },
  lastArticle: null,
  lastPlace: null,
  insights: 'quotes',
  libraryWidth: 264,
  insightsWidth: 368,
  samplesOffered: false,
  allowedHosts: [],
  pictures: false,
  feedsAutomatic: true,
  feedsInterval: 60,
};
