/** One numbered step of the schema. Append only: what was released is never changed. */
export interface Migration {
  /** The `user_version` it leads to: 1, 2, 3, … without gaps. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
