/** A path on screen: each of its parts runs in its own direction, and the parts from left to right. */
import { html, type TemplateResult } from 'lit';

export function renderPath(path: string): TemplateResult {
  const parts = path.split('/');
  return html`${parts.map((part, index) => html`${index === 0 ? '' : '/'}<bdi>${part}</bdi>`)}`;
}
