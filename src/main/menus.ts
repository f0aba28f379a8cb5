/**
 * What the menus offer where a shell has to bring its own, in the names Electron has for the commands. Chromium
 * has these commands already.
 */

export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'appMenu'
  | 'editMenu'
  | 'windowMenu';

export type MenuItem =
  | { readonly role: MenuCommand; readonly enabled?: boolean }
  | { readonly type: 'separator' }
  | { readonly label: string; readonly submenu: MenuItem[] };

/** A place in the page at which a menu was asked for. */
export interface MenuPlace {
  readonly isEditable: boolean;
  /** What could be done there now. */
  readonly editFlags: Readonly<
    Record<'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll', boolean>
  >;
}

/**
 * The menu bar: the system's own editing and window keys, the size of all the window shows, and the full
 * screen. Without a menu these have no keys. What loads the page again is left out: it would lose what is
 * being written.
 */
export function menuBar(platform: NodeJS.Platform): MenuItem[] {
  const view: MenuItem[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  const bar: MenuItem[] = [{ role: 'editMenu' }, { label: 'View', submenu: view }, { role: 'windowMenu' }];
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...bar] : bar;
}

/** What a click with the other button offers at its place; nothing where nothing could be done. */
export function contextMenu({ isEditable, editFlags }: MenuPlace): MenuItem[] {
  if (!isEditable) return editFlags.canCopy ? [{ role: 'copy' }] : [];
  return [
    { role: 'undo', enabled: editFlags.canUndo },
    { role: 'redo', enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
