import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { DlNotes } from '../../../src/renderer/notes/dl-notes.ts';
import '../../../src/renderer/notes/dl-notes.ts';
import { sortAnnotations, type SaveState } from '../../../src/renderer/notes/notes.ts';
import { inventedViews } from '../invented-articles.ts';
import { collect, expectAccessible, find, findAll, mount, press, settle, textOf } from '../mount.ts';
import { annotationId } from '../sample-views.ts';

const [view] = inventedViews();
if (!view) throw new Error('no view');
const notes = html`<dl-notes style="width: 360px"></dl-notes>`;
const withState = (
  state: SaveState,
): {
  annotations: ReturnType<typeof sortAnnotations>;
  saving: ReadonlyMap<ReturnType<typeof annotationId>, SaveState>;
} => ({
  annotations: sortAnnotations(view.annotations),
  saving: new Map([[annotationId(1), state]]),
});

describe('the notes of an article', () => {
  test('are accessible, orphans and problems included', async () => {
    const { root, surround } = await mount(notes, { view });
    await expectAccessible(root);
    await surround({ notes: withState({ kind: 'failed', reason: 'Not saved. The disk is full.' }) });
    await expectAccessible(root);
    await surround({ notes: withState({ kind: 'saved' }) });
    await expectAccessible(root);
  });

  test('stand in text order, orphans under a heading of their own', async () => {
    const { root } = await mount(notes, { view });
    const order = findAll(root, 'dl-note').map(({ id }) => id);
    expect(order).toEqual([1, 2, 3, 4].map((number) => `note-${annotationId(number)}`));
    expect(findAll(root, 'h3').map(textOf)).toEqual(['No longer in the text']);
  });

  test('every keystroke is reported', async () => {
    const { root } = await mount(notes, { view });
    const edits = collect(root, 'dl-annotation-edited');
    const field = find<HTMLTextAreaElement>(root, 'textarea');
    for (const value of ['A', 'Ab']) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    expect(edits.map(({ id, change }) => [id, change.note])).toEqual([
      [annotationId(1), 'A'],
      [annotationId(1), 'Ab'],
    ]);
  });

  test('leaving a note is reported, moving inside it is not', async () => {
    const { root } = await mount(notes, { view });
    const left = collect(root, 'dl-annotation-left');
    const [first, second] = findAll<HTMLTextAreaElement>(root, 'textarea');
    first?.focus();
    find(find(root, 'dl-tags').shadowRoot ?? root, 'input').focus();
    expect(left).toEqual([]);
    second?.focus();
    expect(left.map(({ id }) => id)).toEqual([annotationId(1)]);
  });

  test.each<[SaveState, string]>([
    [{ kind: 'pending' }, 'Saving…'],
    [{ kind: 'saving' }, 'Saving…'],
    [{ kind: 'saved' }, 'Saved'],
    [{ kind: 'failed', reason: 'No.' }, 'Not saved yet'],
  ])('the state %o says “%s”', async (state, expected) => {
    const { root } = await mount(notes, { view, notes: withState(state) });
    expect(textOf(find(root, '.state'))).toBe(expected);
    expect(findAll(root, '[role=alert]').length).toBe(state.kind === 'failed' ? 1 : 0);
  });

  test('a failure offers to try again and keeps the text', async () => {
    const { root } = await mount(notes, {
      view,
      notes: withState({ kind: 'failed', reason: 'The disk is full.' }),
    });
    const left = collect(root, 'dl-annotation-left');
    expect(textOf(find(root, '[role=alert]'))).toContain('The disk is full.');
    find(root, '[role=alert] button').click();
    expect(left.map(({ id }) => id)).toEqual([annotationId(1)]);
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).toBe(view.annotations[0]?.note);
  });

  test('colours by click and by arrow key', async () => {
    const { root } = await mount(notes, { view });
    const edits = collect(root, 'dl-annotation-edited');
    const radios = findAll(root, '[role=radio]').slice(0, 5);
    expect(radios.map((radio) => radio.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    radios[3]?.click();
    press(radios[0] ?? root, 'ArrowLeft');
    press(radios[0] ?? root, 'a');
    expect(edits.map(({ change }) => change.colour)).toEqual(['pink', 'purple']);
  });

  test('an orphan is attached to the selection, and to nothing without one', async () => {
    const { root, surround } = await mount(notes, { view });
    const edits = collect(root, 'dl-annotation-edited');
    const orphan = findAll(root, 'dl-note').at(-1) ?? root;
    const attach = find<HTMLButtonElement>(orphan.shadowRoot ?? root, '.foot button');
    expect(attach.disabled).toBe(true);
    await surround({ selection: { start: 3, end: 9 } });
    expect(attach.disabled).toBe(false);
    attach.click();
    expect(edits.map(({ id, change }) => [id, change.span])).toEqual([
      [annotationId(4), { start: 3, end: 9 }],
    ]);
  });

  test('the trash asks for deletion', async () => {
    const { root } = await mount(notes, { view });
    const deleted = collect(root, 'dl-annotation-deleted');
    find(root, '.foot button[aria-label="Delete the note"]').click();
    expect(deleted.map(({ id }) => id)).toEqual([annotationId(1)]);
  });

  test('writing starts at the end of the note', async () => {
    const { root } = await mount(notes, { view });
    await find<DlNotes>(root, 'dl-notes').write(annotationId(3));
    const active = find(root, `#note-${annotationId(3)}`).shadowRoot?.activeElement as HTMLTextAreaElement;
    expect(active.tagName).toBe('TEXTAREA');
    expect(active.selectionStart).toBe(active.value.length);
  });
});

describe('tags', () => {
  async function type(value: string, key: string): Promise<readonly (readonly string[])[]> {
    const { root } = await mount(html`<dl-tags .tags=${['one', 'two']}></dl-tags>`);
    const changes = collect(root, 'dl-tags-changed');
    const field = find<HTMLInputElement>(root, 'input');
    field.value = value;
    press(field, key);
    await settle(root);
    return changes.map(({ tags }) => tags);
  }

  test.each([
    ['three', 'Enter', [['one', 'two', 'three']]],
    ['three', ',', [['one', 'two', 'three']]],
    ['ثلاثة', '،', [['one', 'two', 'ثلاثة']]],
    ['  spaced   out ', 'Enter', [['one', 'two', 'spaced out']]],
    ['', 'Backspace', [['one']]],
    ['two', 'Enter', []],
    ['   ', 'Enter', []],
    ['x', 'Backspace', []],
    ['x', 'a', []],
  ])('“%s” and %s', async (value, key, expected) => {
    expect(await type(value, key)).toEqual(expected);
  });
});
