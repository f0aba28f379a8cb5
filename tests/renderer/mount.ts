/** Puts elements on the page inside the contexts they need, and asks axe about them. */
import { ContextProvider } from '@lit/context';
import axe from 'axe-core';
import { ReactiveElement, render, type TemplateResult } from 'lit';
import { afterEach, expect } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/settings.ts';
import type { ArticleView } from '../../src/contract/views.ts';
import type { Span } from '../../src/core/model.ts';
import {
  focusContext,
  notesContext,
  readingContext,
  selectionContext,
  settingsContext,
  type Focus,
} from '../../src/renderer/contexts.ts';
import { sortAnnotations, type Notes } from '../../src/renderer/notes/notes.ts';
import { createReading } from '../../src/renderer/reader/reading.ts';
import '../../src/renderer/styles/tokens.css';
import '../../src/renderer/styles/page.css';

export interface Surroundings {
  readonly view?: ArticleView | null;
  readonly settings?: Partial<Settings>;
  readonly focus?: Focus | null;
  readonly selection?: Span | null;
  readonly notes?: Notes;
}

export interface Mounted {
  readonly root: HTMLElement;
  /** Changes what the contexts give. */
  surround(change: Surroundings): Promise<void>;
}

/** Renders a template within contexts. */
export async function mount(template: TemplateResult, surroundings: Surroundings = {}): Promise<Mounted> {
  const root = document.createElement('main');
  root.style.cssText = 'position:absolute;inset:0;overflow:auto';
  document.body.append(root);
  const reading = new ContextProvider(root, { context: readingContext, initialValue: null });
  const settings = new ContextProvider(root, { context: settingsContext, initialValue: DEFAULT_SETTINGS });
  const focus = new ContextProvider(root, { context: focusContext, initialValue: null });
  const selection = new ContextProvider(root, { context: selectionContext, initialValue: null });
  const notes = new ContextProvider(root, {
    context: notesContext,
    initialValue: { annotations: [], saving: new Map() },
  });
  const put = (change: Surroundings): void => {
    if (change.view !== undefined) {
      reading.setValue(change.view && createReading(change.view));
      notes.setValue({ annotations: sortAnnotations(change.view?.annotations ?? []), saving: new Map() });
    }
    if (change.settings) settings.setValue({ ...DEFAULT_SETTINGS, ...change.settings });
    if (change.focus !== undefined) focus.setValue(change.focus);
    if (change.selection !== undefined) selection.setValue(change.selection);
    if (change.notes) notes.setValue(change.notes);
  };
  put(surroundings);
  render(template, root);
  // What measures itself draws in the second frame.
  await settle(root);
  await settle(root);
  return {
    root,
    async surround(change) {
      put(change);
      await settle(root);
    },
  };
}

/** Waits until every element below has drawn itself. */
export async function settle(root: ParentNode): Promise<void> {
  for (let round = 0; round < 6; round++) {
    for (const element of deepElements(root)) {
      if (element instanceof ReactiveElement) await element.updateComplete;
    }
  }
  await nextFrame();
}

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Every element below, through open shadow trees. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}

/** The first element that matches, through open shadow trees. @throws where there is none. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what its selector finds, as with querySelector
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const [found] = findAll<Found>(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** All elements that match, through open shadow trees. */
export function findAll<T extends Element = HTMLElement>(root: ParentNode, selector: string): T[] {
  return deepElements(root).filter((element): element is T => element.matches(selector));
}

/** The text a reader sees, white space folded. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Collects events of one type. */
export function collect<Name extends keyof HTMLElementEventMap>(
  root: HTMLElement,
  name: Name,
): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  root.addEventListener(name, (event) => events.push(event));
  return events;
}

/** Presses a key on the focused or given element. */
export function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

/** axe finds nothing in the light and in the dark theme. */
export async function expectAccessible(root: Element): Promise<void> {
  // Half-faded text has no contrast yet.
  for (const element of deepElements(document)) {
    for (const animation of element.getAnimations()) animation.finish();
  }
  for (const theme of ['light', 'dark'] as const) {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'en';
    document.title = 'Dateline';
    const { violations } = await axe.run(root, {
      // The rules of a whole page are asked of the whole app.
      rules: { region: { enabled: root.tagName === 'BODY' || root.tagName === 'HTML' } },
    });
    const found = violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${theme}: ${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`,
      ),
    );
    expect(found).toEqual([]);
  }
}

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
  document.documentElement.removeAttribute('dir');
  CSS.highlights.clear();
});
