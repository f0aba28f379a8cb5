/** What the menus offer, and where nothing is offered. */
import { expect, test } from 'vitest';
import { contextMenu, menuBar, type MenuItem, type MenuPlace } from '../../src/main/menus.ts';

const NONE: MenuPlace['editFlags'] = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canSelectAll: false,
};

function rolesOf(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) =>
    'submenu' in item ? rolesOf(item.submenu) : 'role' in item ? item.role : [],
  );
}

test.each(['linux', 'win32', 'darwin'] as const)('the bar on %s enlarges and never reloads', (platform) => {
  const roles = rolesOf(menuBar(platform));
  expect(roles).toEqual(
    expect.arrayContaining(['editMenu', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen']),
  );
  for (const role of ['reload', 'forceReload', 'viewMenu', 'toggleDevTools'])
    expect(roles).not.toContain(role);
  expect(roles.includes('appMenu')).toBe(platform === 'darwin');
});

const EDITING = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'];

test.each([
  ['a field', true, { ...NONE, canPaste: true }, EDITING, ['paste']],
  ['a field with chosen text', true, { ...NONE, canCut: true, canCopy: true }, EDITING, ['cut', 'copy']],
  ['chosen text', false, { ...NONE, canCopy: true }, ['copy'], ['copy']],
  ['plain page', false, NONE, [], []],
  ['plain page that would take a paste', false, { ...NONE, canPaste: true, canCut: true }, [], []],
])('at the pointer: %s', (_name, isEditable, editFlags, roles, enabled) => {
  const items = contextMenu({ isEditable, editFlags });
  expect(rolesOf(items)).toEqual(roles);
  expect(rolesOf(items.filter((item) => 'role' in item && item.enabled !== false))).toEqual(enabled);
});
