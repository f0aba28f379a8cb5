import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CORRECTION_LIMIT } from '../../contract/limits.ts';
import type { Pointer } from '../../core/corrections/make-correction.ts';
import type { Name, NameKind } from '../../core/model.ts';
import { strings } from '../strings.ts';
import { CorrectionForm, type Filled } from './form-element.ts';

const KINDS = ['person', 'organisation', 'place', 'group'] as const satisfies readonly NameKind[];

/** What a name is in full, of which kind, in which role, and whether it is another form of one. */
@customElement('dl-name-form')
export class DlNameForm extends CorrectionForm {
  @property({ attribute: false }) name: Name | null = null;
  /** As the engine read it. */
  @property({ attribute: false }) found: Name | null = null;
  /** The other names of the article. */
  @property({ attribute: false }) others: readonly Name[] = [];

  protected override get pointer(): Pointer | null {
    return this.name && pointerTo(this.name);
  }

  protected override get label(): string {
    return strings.corrections.name(this.name?.name ?? '');
  }

  protected override renderFields(): TemplateResult {
    return html`
      <label>
        ${strings.corrections.fullName}
        <input
          id="name"
          type="text"
          dir="auto"
          maxlength=${CORRECTION_LIMIT}
          autocomplete="off"
          .value=${this.name?.name ?? ''}
        />
      </label>
      <label>
        ${strings.corrections.role}
        <input
          id="role"
          type="text"
          dir="auto"
          maxlength=${CORRECTION_LIMIT}
          autocomplete="off"
          .value=${this.name?.role ?? ''}
        />
      </label>
      <label>
        ${strings.corrections.kind}
        <select id="kind">
          ${KINDS.map(
            (kind) =>
              html`<option value=${kind} ?selected=${kind === this.name?.kind}>
                ${strings.corrections.kinds[kind]}
              </option>`,
          )}
        </select>
      </label>
      ${
        this.others.length === 0
          ? nothing
          : html`<label>
              ${strings.corrections.sameAs}
              <select id="into">
                <option value="">${strings.corrections.noOther}</option>
                ${this.others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>
            </label>`
      }
    `;
  }

  protected override renderDismissal(): unknown {
    return this.renderDismiss(strings.corrections.notName, { kind: 'no-name' });
  }

  protected override filled(): Filled {
    const other = this.others.find(({ id }) => id === this.wordsIn('into'));
    const into = other === undefined ? null : pointerTo(other);
    if (into !== null) return { kind: 'merge', into };
    const { found } = this;
    const name = this.wordsIn('name');
    const role = this.wordsIn('role') || null;
    const nameKind = KINDS.find((kind) => kind === this.wordsIn('kind'));
    const { name: shown } = this;
    if (name === shown?.name && role === shown.role && nameKind === shown.kind) return 'same';
    const change = {
      // A name can't be nothing; an emptied field means the one that was read.
      ...(name === '' || name === found?.name ? {} : { name }),
      ...(role === (found?.role ?? null) ? {} : { role }),
      ...(nameKind === undefined || nameKind === found?.kind ? {} : { nameKind }),
    };
    return Object.keys(change).length === 0 ? 'found' : { kind: 'name', ...change };
  }
}

function pointerTo({ id, mentions }: Name): Pointer | null {
  const [first] = mentions;
  return first === undefined ? null : { item: id, at: first.start };
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-name-form': DlNameForm;
  }
}
