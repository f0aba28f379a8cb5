/**
 * Every word of the window, in one place so that it can be translated. Sentences with values are
 * functions: another language may order them differently.
 */
import type {
  Clock,
  DateBasis,
  Granularity,
  HighlightColour,
  NameKind,
  QuotationType,
} from '../core/model.ts';

/** The language of the window itself; articles keep their own. */
export const UI_LOCALE = 'en-GB';

const number = new Intl.NumberFormat(UI_LOCALE);

/** `1 quotation`, `2 quotations`. */
function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** Words of an article within a sentence of the window, whatever direction they run in. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

export const strings = {
  app: {
    name: 'Dateline',
    loading: 'Opening the library…',
    failed: 'Dateline could not start.',
    readOnly: 'The library can only be read here: nothing you change will be kept.',
    skipToText: 'Skip to the article',
    libraryPane: 'Library',
    readerPane: 'Article',
    insightsPane: 'Insights',
    showLibrary: 'Show the library',
    hideLibrary: 'Hide the library',
    showInsights: 'Show the insights',
    hideInsights: 'Hide the insights',
    resizeLibrary: 'Width of the library',
    resizeInsights: 'Width of the insights',
    settings: 'Settings',
    help: 'Keys and help',
    dismiss: 'Dismiss',
    undo: 'Undo',
    close: 'Close',
    cancel: 'Cancel',
    notices: 'Notices',
  },
  library: {
    search: 'Search the library',
    searchHint: 'Search',
    clearSearch: 'Clear the search',
    articles: 'Articles, newest first',
    total: (count: number) => counted(count, 'article', 'articles'),
    found: (count: number) => counted(count, 'article found', 'articles found'),
    quotations: (count: number) => counted(count, 'quotation', 'quotations'),
    notes: (count: number) => counted(count, 'note', 'notes'),
    noPublisher: 'Publisher unknown',
    captured: (date: string) => `added ${date}`,
    import: 'Import',
    importHint: 'Import files',
    pasteHint: 'Paste an article’s text',
    samples: 'Open the samples',
    remove: (title: string) => `Delete “${title}”`,
    removed: (title: string) => `“${isolate(title)}” was deleted with its notes.`,
    nothingFound: (query: string) => `No article contains “${query}”.`,
    nothingFoundHint: 'All words must occur in one article. Try fewer words, or only their beginnings.',
    emptyTitle: 'Your library is empty',
    emptyText: 'Articles you add are kept on this computer only.',
    emptySteps: [
      'Drop .txt, .html or .md files anywhere on this window.',
      'Copy an article’s text and paste it here with Ctrl+V.',
      'Or choose files with the + above.',
    ],
    dropHere: 'Drop articles to import them',
    dropFormats: 'Text, HTML and Markdown files',
    importing: (done: number, total: number) =>
      `Importing ${number.format(Math.min(done + 1, total))} of ${number.format(total)}…`,
    stop: 'Stop',
    imported: (count: number) => `${counted(count, 'article', 'articles')} imported.`,
    alreadyThere: (name: string) => `“${isolate(name)}” was already in the library; it is open now.`,
    severalAlreadyThere: (count: number) =>
      `${counted(count, 'article was', 'articles were')} already in the library.`,
    stopped: (done: number, total: number) =>
      `Stopped: ${number.format(done)} of ${number.format(total)} files were imported.`,
    tooLarge: (name: string, size: string, limit: string) =>
      `“${name}” was not imported: it has ${size}, and Dateline reads files up to ${limit}. Save the part you need as a smaller file.`,
    unreadable: (name: string) =>
      `“${name}” was not imported: the file can’t be read any more. Check that it is still there and try again.`,
    isFolder: (name: string) =>
      `“${name}” is a folder without articles in it: Dateline reads .txt, .html and .md files.`,
    nothingToPaste: 'There is no text to paste. Copy an article’s text first.',
    failedCount: (count: number) => `${counted(count, 'file was', 'files were')} not imported:`,
  },
  reader: {
    empty: 'No article is open',
    emptyHint: 'Choose one from the library, or drop a file on this window.',
    welcomeTitle: 'An article in, a briefing out',
    welcomeText: 'Add a news article. Dateline reads it on this computer, sends nothing anywhere, and shows',
    welcomePoints: [
      ['quote', 'every quotation, with who said it'],
      ['timeline', 'a timeline of what happened, was said and was published'],
      ['person', 'the people, organisations and places'],
      ['note', 'your own highlights and notes, which stay private'],
    ],
    article: 'Article text',
    articleHint:
      'Press J and K for the next and previous quotation, S to select a sentence, Shift with the arrow keys to extend the selection, N for a note, 1 to 5 for a highlight.',
    editTitle: 'Correct the title',
    titleField: 'Title of the article',
    editPublisher: 'Correct the publisher',
    publisherField: 'Publisher',
    save: 'Save',
    asFound: 'as found:',
    backToFound: 'Use the title as found',
    publisherBack: 'Use the publisher as found',
    noTitle: 'No title found',
    unknownPublisher: 'Publisher unknown',
    dateline: 'Dateline',
    published: 'Published',
    updated: 'Updated',
    captured: 'Added',
    language: 'Language',
    by: 'By',
    source: 'Source',
    sourceKind: { file: 'file', paste: 'pasted', address: 'address', sample: 'sample' },
    removed: (lines: number, reasons: readonly string[]) =>
      `Removed ${counted(lines, 'line', 'lines')}: ${reasons.join(', ')}`,
    allRestored: 'Everything removed was put back',
    restore: 'Put back',
    restoreLabel: (reason: string) => `Put back: ${reason}`,
    removeAgain: 'Remove again',
    removeAgainLabel: (reason: string) => `Remove again: ${reason}`,
    keyPoints: 'Key points',
    showInText: 'Show in the text',
    noImage: 'Picture not loaded',
    table: 'Table',
    export: 'Export PDF',
    toolbar: 'Mark the selection',
    highlight: (colour: string) => `Highlight in ${colour}`,
    note: 'Note',
    writeNote: 'Write a note',
    quotationAnnounced: (index: number, total: number, speaker: string, text: string) =>
      `Quotation ${index} of ${total}, ${speaker}: ${text}`,
    noQuotations: 'No quotations in this article.',
    noteMarker: (excerpt: string) => `Note on “${excerpt}”`,
    highlightMarker: (excerpt: string) => `Highlight on “${excerpt}”`,
    nothingSelected: 'Select some words first: with the mouse, or press S for the sentence.',
  },
  insights: {
    tabs: { quotes: 'Quotes', timeline: 'Timeline', names: 'Names', notes: 'Notes' },
    tabList: 'Insights',
    none: 'Open an article to see its quotations, timeline and names.',
  },
  quotes: {
    filter: 'Filter the quotations',
    filterHint: 'Filter by words or speaker',
    types: { direct: 'Direct', indirect: 'Indirect', mixed: 'Mixed' } satisfies Record<QuotationType, string>,
    all: 'All',
    typeGroup: 'Kind of quotation',
    unattributed: 'Unattributed',
    count: (count: number) => counted(count, 'quotation', 'quotations'),
    shown: (count: number) => counted(count, 'quotation shown', 'quotations shown'),
    cue: 'cue',
    implied: 'no cue in the text',
    as: (mention: string) => `as “${isolate(mention)}”`,
    confidence: (percent: string) => `${percent} sure`,
    continued: 'continued',
    none: 'No quotations were found in this article.',
    noneFiltered: 'No quotation matches the filter.',
  },
  timeline: {
    clocks: { happened: 'Happened', said: 'Said', published: 'Published' } satisfies Record<Clock, string>,
    legend: 'What the marks mean',
    drawing: 'Timeline drawing',
    drawingHint: 'Use the arrow keys to go from event to event, Enter to see it in the text.',
    list: 'Events in order',
    undated: 'Not dated in the text',
    none: 'No events were found in this article.',
    noneDated: 'The text dates none of its events.',
    within: 'some time within',
    range: 'from – to',
    open: 'open end',
    lasted: (days: number) => `lasted ${counted(days, 'day', 'days')}`,
    participants: 'Who',
    place: 'Where',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    about: (date: string) => `about ${date}`,
    written: (text: string) => `written “${isolate(text)}”`,
    gap: (days: number) => gapLength(days),
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    half: (half: number, year: string) => (half === 1 ? `first half of ${year}` : `second half of ${year}`),
    season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: string) => `${season} ${year}`,
    decade: (year: string) => `${year}s`,
    century: (century: number) => `${century}${ordinalEnding(century)} century`,
    granularity: {
      time: 'time of day',
      day: 'day',
      weekend: 'weekend',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      season: 'season',
      'half-year': 'half-year',
      year: 'year',
      decade: 'decade',
      century: 'century',
      range: 'period',
    } satisfies Record<Granularity, string>,
    basis: {
      explicit: 'stated in full',
      'document-date': 'counted from the day of publication',
      'previous-event': 'counted from the event before',
      'speech-date': 'counted from the day of the statement',
      none: 'not anchored',
    } satisfies Record<DateBasis, string>,
  },
  names: {
    kinds: {
      person: 'People',
      organisation: 'Organisations',
      place: 'Places',
      group: 'Groups',
    } satisfies Record<NameKind, string>,
    regions: 'Regions',
    mentions: (count: number) => counted(count, 'mention', 'mentions'),
    position: (index: number, count: number) => `${index} of ${count}`,
    also: 'also',
    filter: 'Filter the names',
    filterHint: 'Filter names',
    none: 'No names were found in this article.',
    noneFiltered: 'No name matches the filter.',
  },
  notes: {
    private: 'Notes are private: they stay on this computer and out of every PDF unless you tick them in.',
    none: 'No notes yet',
    noneHint: 'Select words in the article and choose a colour, or press N to write a note.',
    note: 'Note',
    placeholder: 'Write a private note…',
    tags: 'Tags',
    addTag: 'Add a tag',
    removeTag: (tag: string) => `Remove the tag ${tag}`,
    colour: 'Colour',
    colours: {
      yellow: 'yellow',
      green: 'green',
      blue: 'blue',
      pink: 'pink',
      purple: 'purple',
    } satisfies Record<HighlightColour, string>,
    remove: 'Delete the note',
    removed: 'The note was deleted.',
    highlightRemoved: 'The highlight was deleted.',
    pending: 'Not saved yet',
    saving: 'Saving…',
    saved: 'Saved',
    retry: 'Try again',
    notSaved: (reason: string) => `Not saved. ${reason} Your text stays here.`,
    tooLong: (limit: number) =>
      `Not saved: a note holds up to ${number.format(limit)} characters. Shorten it, nothing is cut.`,
    keptUnsaved: (reason: string) =>
      `A note is not saved yet. ${reason} It is tried again when its article is open.`,
    orphans: 'No longer in the text',
    orphanHint:
      'These words are not in the article any more. Select new ones to attach the note to them, or keep it here.',
    attach: 'Attach to the selection',
    edited: (date: string) => `edited ${date}`,
  },
  export: {
    title: 'Export as PDF',
    text: 'The PDF holds the title and source, the key points, the timeline, the quotations by speaker and the article with its quotations marked.',
    include: 'Include my private notes',
    without: 'Your notes, tags and highlights are not in the file, neither visibly nor hidden.',
    with: (count: number) =>
      `${counted(count, 'note or highlight', 'notes and highlights')} of this article will be readable by everyone who gets the file.`,
    start: 'Export',
    working: 'Writing the PDF…',
    done: 'Exported',
    declined: 'Nothing was written: the save dialog was closed.',
    show: 'Show in folder',
    failed: (reason: string) => `The PDF was not written. ${reason}`,
  },
  paste: {
    title: 'Paste an article',
    field: 'Text of the article',
    placeholder: 'Paste with Ctrl+V, or type',
    start: 'Import',
  },
  settings: {
    title: 'Settings',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    typeface: 'Typeface of articles',
    typefaces: { serif: 'Serif', sans: 'Sans serif' },
    typeSize: 'Size of articles',
    measure: 'Length of lines',
    pixels: (value: number) => `${number.format(value)} px`,
    characters: (value: number) => `${number.format(value)} characters`,
    preview: 'Preview',
    previewText:
      'The ferry crossed at dawn, an hour late and almost empty. “We counted eleven passengers,” the harbour master said on Tuesday, “and nine of them were coming home.”',
    version: (version: string) => `Dateline ${version}`,
  },
  help: {
    title: 'Keys',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['F6', 'next pane'],
          ['Shift F6', 'previous pane'],
          ['/', 'search the library'],
          ['Ctrl O', 'import files'],
          ['Ctrl V', 'paste an article'],
          ['Ctrl E', 'export as PDF'],
          ['Ctrl Z', 'undo a deletion'],
          ['Ctrl ,', 'settings'],
          ['Alt 1 … 4', 'Quotes, Timeline, Names, Notes'],
          ['[  ]', 'show or hide library, insights'],
          ['?', 'this help'],
        ],
      },
      {
        title: 'In the article',
        keys: [
          ['J', 'next quotation'],
          ['K', 'previous quotation'],
          ['S', 'select the sentence'],
          ['Shift → ←', 'extend by a word'],
          ['Shift ↓ ↑', 'extend by a sentence'],
          ['1 … 5', 'highlight in a colour'],
          ['N', 'write a note'],
          ['F2', 'correct the title'],
          ['Esc', 'drop the selection'],
        ],
      },
      {
        title: 'In lists',
        keys: [
          ['↑ ↓', 'next, previous'],
          ['Home End', 'first, last'],
          ['Enter', 'show in the text'],
          ['Delete', 'delete, with undo'],
        ],
      },
    ],
  },
} as const;

/** How long a stretch without events is, in the largest whole unit. */
function gapLength(days: number): string {
  if (days >= 730) return counted(Math.round(days / 365.25), 'year', 'years');
  if (days >= 60) return counted(Math.round(days / 30.44), 'month', 'months');
  return counted(days, 'day', 'days');
}

function ordinalEnding(value: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
}
