import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PaneResizedEvent } from '../events.ts';

/** Pixels of one press of an arrow key. */
const STEP = 16;

/** The border between two panes: moved with the mouse, the arrow keys, Home and End. */
@customElement('dl-splitter')
export class DlSplitter extends LitElement {
  static override styles = css`
    :host {
      z-index: 3;
      display: block;
      inline-size: 9px;
      cursor: col-resize;
      touch-action: none;
      outline: none;
    }

    .line {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 4px;
      inline-size: 1px;
      background: var(--dl-line);
    }

    :host(:hover) .line,
    :host([moving]) .line {
      inset-inline-start: 3px;
      inline-size: 3px;
      background: var(--dl-accent);
    }

    :host(:focus-visible) .line {
      inset-inline-start: 3px;
      inline-size: 3px;
      background: var(--dl-focus);
    }
  `;

  /** Width of the pane it belongs to, in pixels. */
  @property({ type: Number }) value = 0;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 0;
  /** Double click goes back to this. */
  @property({ type: Number }) initial = 0;
  /** Which side of the border its pane is on. */
  @property() side: 'start' | 'end' = 'start';
  @property() label = '';
  @property({ type: Boolean, reflect: true }) moving = false;

  private from: { readonly x: number; readonly value: number } | null = null;

  constructor() {
    super();
    this.addEventListener('pointerdown', this.onPointerDown);
    this.addEventListener('pointermove', this.onPointerMove);
    this.addEventListener('pointerup', this.onPointerUp);
    this.addEventListener('pointercancel', this.onPointerUp);
    this.addEventListener('dblclick', () => this.report(this.initial, true));
    this.addEventListener('keydown', this.onKeyDown);
  }

  protected override render(): TemplateResult {
    return html`<span class="line"></span>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.tabIndex = 0;
    this.role = 'separator';
    this.ariaOrientation = 'vertical';
    this.ariaLabel = this.label;
    this.ariaValueNow = String(this.value);
    this.ariaValueMin = String(this.min);
    this.ariaValueMax = String(this.max);
  }

  /** +1 where moving to the right makes the pane wider. */
  private get sign(): 1 | -1 {
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    return (this.side === 'start') === rightToLeft ? -1 : 1;
  }

  private report(value: number, done: boolean): void {
    const width = Math.round(Math.max(this.min, Math.min(this.max, value)));
    if (width !== this.value || done) this.dispatchEvent(new PaneResizedEvent(width, done));
  }

  private onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    this.from = { x: event.clientX, value: this.value };
    this.moving = true;
  }

  private onPointerMove(event: PointerEvent): void {
    if (this.from) this.report(this.from.value + this.sign * (event.clientX - this.from.x), false);
  }

  private onPointerUp(): void {
    if (!this.from) return;
    this.from = null;
    this.moving = false;
    this.report(this.value, true);
  }

  private onKeyDown(event: KeyboardEvent): void {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: this.value + this.sign * STEP,
      ArrowLeft: this.value - this.sign * STEP,
      Home: this.min,
      End: this.max,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.report(target, true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-splitter': DlSplitter;
  }
}
