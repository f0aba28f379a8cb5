/**
 * Which panes stand beside the article and which are drawers over it. Three panes need room; in a
 * narrower window the library becomes a drawer, in a very narrow one the insights too.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Pane = 'library' | 'insights';
export type PaneState = 'beside' | 'drawer' | 'hidden';

/** Widths of the window, in pixels, from which a pane stands beside the article. */
const BESIDE = { library: 1080, insights: 740 } as const satisfies Record<Pane, number>;

export class PaneLayout implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #queries: Readonly<Record<Pane, MediaQueryList>>;
  /** Panes the reader hid where they would stand beside, and opened where they are drawers. */
  readonly #hidden = new Set<Pane>();
  #drawer: Pane | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#queries = {
      library: matchMedia(`(min-width: ${BESIDE.library}px)`),
      insights: matchMedia(`(min-width: ${BESIDE.insights}px)`),
    };
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of Object.values(this.#queries)) query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    for (const query of Object.values(this.#queries)) query.removeEventListener('change', this.#changed);
  }

  stateOf(pane: Pane): PaneState {
    if (this.#queries[pane].matches) return this.#hidden.has(pane) ? 'hidden' : 'beside';
    return this.#drawer === pane ? 'drawer' : 'hidden';
  }

  /** True where the window is wide enough for a pane beside the article. */
  fits(pane: Pane): boolean {
    return this.#queries[pane].matches;
  }

  get drawer(): Pane | null {
    return this.#drawer !== null && this.stateOf(this.#drawer) === 'drawer' ? this.#drawer : null;
  }

  toggle(pane: Pane): void {
    if (this.stateOf(pane) === 'hidden') this.show(pane);
    else this.hide(pane);
  }

  show(pane: Pane): void {
    if (this.#queries[pane].matches) this.#hidden.delete(pane);
    else this.#drawer = pane;
    this.#host.requestUpdate();
  }

  hide(pane: Pane): void {
    if (this.#queries[pane].matches) this.#hidden.add(pane);
    else this.#drawer = null;
    this.#host.requestUpdate();
  }

  closeDrawer(): void {
    this.#drawer = null;
    this.#host.requestUpdate();
  }

  readonly #changed = (): void => {
    this.#drawer = null;
    this.#host.requestUpdate();
  };
}
