/** What the imports report upwards. */

/** Something is to be done with a job, or with one of its items; with no id, with all that have ended. */
export class JobActionEvent extends Event {
  readonly action: 'pause' | 'resume' | 'cancel' | 'retry' | 'dismiss' | 'copy-failures';
  readonly id: string | null;
  readonly item: number | null;
  constructor(action: JobActionEvent['action'], id: string | null, item: number | null = null) {
    super('dl-job-action', { bubbles: true, composed: true });
    this.action = action;
    this.id = id;
    this.item = item;
  }
}

/** Something is to be done with what was set aside; with no id, with all of it. */
export class AsideActionEvent extends Event {
  readonly action: 'retry' | 'save' | 'delete';
  readonly id: string | null;
  readonly name: string;
  constructor(action: AsideActionEvent['action'], id: string | null, name = '') {
    super('dl-aside-action', { bubbles: true, composed: true });
    this.action = action;
    this.id = id;
    this.name = name;
  }
}

/** The list of imports is to be put away. */
export class JobsClosedEvent extends Event {
  constructor() {
    super('dl-jobs-closed', { bubbles: true, composed: true });
  }
}

/** Addresses are to be fetched. */
export class AddressesGivenEvent extends Event {
  readonly addresses: readonly string[];
  constructor(addresses: readonly string[]) {
    super('dl-addresses-given', { bubbles: true, composed: true });
    this.addresses = addresses;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dl-job-action': JobActionEvent;
    'dl-aside-action': AsideActionEvent;
    'dl-jobs-closed': JobsClosedEvent;
    'dl-addresses-given': AddressesGivenEvent;
  }
}
