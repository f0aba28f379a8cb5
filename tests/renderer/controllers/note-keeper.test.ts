import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../src/contract/bridge.ts';
import { NOTE_LIMIT } from '../../../src/contract/limits.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { NoteKeeper } from '../../../src/renderer/controllers/note-keeper.ts';
import { createFakeBridge, type FakeBridge } from '../fake-bridge.ts';
import { inventedViews } from '../invented-articles.ts';
import { annotationId, articleId, spanOf } from '../sample-views.ts';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};
const [view] = inventedViews();
if (!view) throw new Error('no view');
const { article } = view;
const text = canonicalText(article.blocks);
const span = spanOf(text, 'two of its nine piers');
const first = annotationId(1);

let bridge: FakeBridge;
let keeper: NoteKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  bridge = createFakeBridge({ views: inventedViews() });
  const client = createClient(bridge);
  keeper = new NoteKeeper(host, () => client);
  keeper.load(article.id, view.annotations);
});

afterEach(() => {
  vi.useRealTimers();
});

const stateOf = (id = first): string | undefined => keeper.notes.saving.get(id)?.kind;
const noteOf = (id = first): string | undefined =>
  keeper.notes.annotations.find((other) => other.id === id)?.note;
const saved = (): readonly unknown[] => bridge.requestsOf('annotation.save').map(({ note }) => note);

describe('saving while writing', () => {
  test('after a pause, once, with the newest words', async () => {
    for (const note of ['a', 'ab', 'abc']) {
      keeper.edit(first, { note });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved()).toEqual([]);
    expect(stateOf()).toBe('pending');
    await vi.advanceTimersByTimeAsync(300);
    expect(saved()).toEqual(['abc']);
    expect(stateOf()).toBe('saved');
  });

  test('is at most 400 milliseconds behind the last key', async () => {
    keeper.edit(first, { note: 'x' });
    await vi.advanceTimersByTimeAsync(400);
    expect(saved()).toEqual(['x']);
  });

  test('says “saved” only after main has answered', async () => {
    const release = bridge.hold('annotation.save');
    keeper.edit(first, { note: 'slow' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stateOf()).toBe('saving');
    release();
    await vi.advanceTimersByTimeAsync(1);
    expect(stateOf()).toBe('saved');
  });

  test('words written during a save are saved after it, in order', async () => {
    const release = bridge.hold('annotation.save');
    keeper.edit(first, { note: 'one' });
    await vi.advanceTimersByTimeAsync(400);
    keeper.edit(first, { note: 'one two' });
    await vi.advanceTimersByTimeAsync(400);
    expect(saved()).toEqual(['one']);
    release();
    await vi.advanceTimersByTimeAsync(1);
    expect(saved()).toEqual(['one', 'one two']);
    expect(stateOf()).toBe('saved');
    expect(noteOf()).toBe('one two');
  });

  test('an answer for older words never says “saved” nor takes newer ones away', async () => {
    const release = bridge.hold('annotation.save');
    keeper.edit(first, { note: 'old' });
    await vi.advanceTimersByTimeAsync(400);
    keeper.edit(first, { note: 'new' });
    release();
    await vi.advanceTimersByTimeAsync(1);
    expect(stateOf()).toBe('pending');
    expect(noteOf()).toBe('new');
  });

  test('leaving the field saves at once', async () => {
    keeper.edit(first, { note: 'left' });
    await keeper.flush(first);
    expect(saved()).toEqual(['left']);
    expect(stateOf()).toBe('saved');
  });

  test('leaving an untouched field saves nothing', async () => {
    await keeper.flush(first);
    await keeper.flushAll();
    expect(bridge.calls).toEqual([]);
  });

  test('a colour is saved without a pause', async () => {
    keeper.edit(first, { colour: 'blue' });
    await vi.advanceTimersByTimeAsync(1);
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ colour: 'blue' }]);
  });
});

describe('when saving fails', () => {
  test('the text stays and the reason is told', async () => {
    bridge.fail('annotation.save', 'The disk is full.');
    keeper.edit(first, { note: 'kept' });
    await vi.advanceTimersByTimeAsync(400);
    expect(keeper.notes.saving.get(first)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('The disk is full.'),
    });
    expect(noteOf()).toBe('kept');
  });

  test('the next keystroke tries again', async () => {
    bridge.fail('annotation.save', 'The disk is full.');
    keeper.edit(first, { note: 'kept' });
    await vi.advanceTimersByTimeAsync(400);
    bridge.fail('annotation.save', null);
    keeper.edit(first, { note: 'kept!' });
    await vi.advanceTimersByTimeAsync(400);
    expect(stateOf()).toBe('saved');
    expect(saved()).toEqual(['kept', 'kept!']);
  });

  test('a note too long is refused here, whole', async () => {
    keeper.edit(first, { note: 'x'.repeat(NOTE_LIMIT + 1) });
    await vi.advanceTimersByTimeAsync(400);
    expect(saved()).toEqual([]);
    expect(stateOf()).toBe('failed');
    expect(noteOf()?.length).toBe(NOTE_LIMIT + 1);
  });

  test('unsaved words survive the article being loaded anew', async () => {
    bridge.fail('annotation.save', 'No.');
    keeper.edit(first, { note: 'mine' });
    await vi.advanceTimersByTimeAsync(400);
    keeper.load(article.id, view.annotations);
    expect(noteOf()).toBe('mine');
    expect(stateOf()).toBe('failed');
  });
});

describe('unsaved words and other articles', () => {
  test('wait while another article is open, and are there again', async () => {
    bridge.fail('annotation.save', 'The disk is full.');
    keeper.edit(first, { note: 'mine' });
    await keeper.flushAll();
    expect(keeper.failures.length).toBe(1);
    keeper.load(articleId(2), []);
    expect(keeper.notes.annotations).toEqual([]);
    expect(keeper.failures.length).toBe(1);
    keeper.load(article.id, view.annotations);
    expect(noteOf()).toBe('mine');
  });

  test('are saved from there once saving works', async () => {
    bridge.fail('annotation.save', 'The disk is full.');
    keeper.edit(first, { note: 'mine' });
    await keeper.flushAll();
    keeper.load(articleId(2), []);
    bridge.fail('annotation.save', null);
    await keeper.flushAll();
    expect(saved().at(-1)).toBe('mine');
    expect(keeper.failures).toEqual([]);
  });
});

describe('making and deleting', () => {
  test('a new one is saved at once with what was selected', async () => {
    const id = keeper.create(article.id, text, span, 'green');
    await vi.advanceTimersByTimeAsync(1);
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ id, span, colour: 'green', note: '' }]);
    expect(keeper.notes.annotations.find((other) => other.id === id)?.quote.exact).toBe(
      'two of its nine piers',
    );
  });

  test('deleting takes the last words along, so that undo brings them back', async () => {
    keeper.edit(first, { note: 'last words' });
    await keeper.remove(first);
    expect(bridge.calls.map(({ name }) => name)).toEqual(['annotation.save', 'annotation.delete']);
    expect(noteOf()).toBeUndefined();
    await keeper.undelete(first, () => article.id);
    expect(noteOf()).toBe('last words');
  });

  test('what can’t be deleted comes back', async () => {
    bridge.fail('annotation.delete', 'No.');
    await expect(keeper.remove(first)).rejects.toThrow('No.');
    expect(noteOf()).toBeDefined();
  });

  test('undo after another article was opened does not put the note there', async () => {
    await keeper.remove(first);
    keeper.load(null, []);
    await keeper.undelete(first, () => null);
    expect(keeper.notes.annotations).toEqual([]);
  });

  test('editing or deleting one that is not there does nothing', async () => {
    keeper.edit(annotationId(99), { note: 'x' });
    expect(await keeper.remove(annotationId(99))).toBeNull();
    expect(bridge.calls).toEqual([]);
  });

  test('an orphan is saved only once it is attached', async () => {
    const orphan = annotationId(4);
    keeper.edit(orphan, { note: 'x' });
    await vi.advanceTimersByTimeAsync(400);
    expect(saved()).toEqual([]);
    keeper.edit(orphan, { span });
    await vi.advanceTimersByTimeAsync(1);
    expect(bridge.requestsOf('annotation.save')).toMatchObject([{ id: orphan, span, note: 'x' }]);
  });

  test('notes come in text order, orphans last', () => {
    const ids = keeper.notes.annotations.map(({ id }) => id);
    expect(ids).toEqual([1, 2, 3, 4].map(annotationId));
  });
});
