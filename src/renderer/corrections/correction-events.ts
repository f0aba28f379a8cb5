/** What the forms of corrections report upwards. */
import type { AskedChange } from '../../core/corrections/make-correction.ts';
import type { CorrectionId } from '../../core/model.ts';

/** The analyst corrects something; `at` is where it begins, which tells it from one read anew. */
export class CorrectionWantedEvent extends Event {
  readonly item: string;
  readonly at: number;
  readonly change: AskedChange;
  constructor(item: string, at: number, change: AskedChange) {
    super('dl-correction-wanted', { bubbles: true, composed: true });
    this.item = item;
    this.at = at;
    this.change = change;
  }
}

/** A correction is to be taken back. */
export class CorrectionTakenBackEvent extends Event {
  readonly correction: CorrectionId;
  constructor(correction: CorrectionId) {
    super('dl-correction-taken-back', { bubbles: true, composed: true });
    this.correction = correction;
  }
}

/** A form is done with; it stays within the list that opened it. */
export class FormClosedEvent extends Event {
  constructor() {
    super('dl-form-closed', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dl-correction-wanted': CorrectionWantedEvent;
    'dl-correction-taken-back': CorrectionTakenBackEvent;
    'dl-form-closed': FormClosedEvent;
  }
}
