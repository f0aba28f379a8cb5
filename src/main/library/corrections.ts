/** Keeps the analyst's corrections of the analyses; each change is on disk when the function returns. */
import { applyCorrections } from '../../core/corrections/apply-corrections.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import {
  readCorrection,
  reanchorCorrection,
  storeCorrection,
  type StoredCorrection,
} from '../../core/corrections/stored-correction.ts';
import type { Analysis, CorrectionId } from '../../core/model.ts';
import { allRows, firstRow, rowHash, run, type ReadableDb, type WritableDb } from './database.ts';

/** A type, not an interface: only those count as records of SQL values. */
type CorrectionRow = {
  readonly sequence: number;
  readonly id: string;
  readonly correction: string;
  readonly correction_hash: string;
};

export interface StoredCorrections {
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** Those damaged on disk, which can't be applied. */
  readonly damaged: number;
}

/** @param text the article's canonical text as it is now. */
export function readCorrections(db: ReadableDb, sequence: number, text: string): StoredCorrections {
  const rows = rowsOf(db, sequence);
  const whole = rows.filter(isWhole);
  return {
    corrections: whole.map((row) => parse(row, text)),
    damaged: rows.length - whole.length,
  };
}

/** How many quotations the article shows: those of its analysis, without what the analyst took out. */
export function countQuotations(
  db: ReadableDb,
  sequence: number,
  analysis: Analysis | null,
  text: string,
): number {
  if (analysis === null) return 0;
  const { corrections } = readCorrections(db, sequence, text);
  return applyCorrections(analysis, corrections).analysis.quotations.length;
}

/** Writes a correction in place of those that it replaces. */
export function writeCorrection(
  db: WritableDb,
  sequence: number,
  correction: Correction,
  replaces: readonly CorrectionId[],
  text: string,
): void {
  for (const id of replaces) removeCorrection(db, sequence, id);
  const json = JSON.stringify(storeCorrection(correction, text));
  run(
    db,
    'INSERT INTO corrections (id, article, correction, correction_hash) VALUES (?, ?, ?, ?)',
    correction.id,
    sequence,
    json,
    rowHash(correction.id, json),
  );
}

/** False where the article has no such correction. */
export function removeCorrection(db: WritableDb, sequence: number, id: CorrectionId): boolean {
  return run(db, 'DELETE FROM corrections WHERE id = ? AND article = ?', id, sequence).changes > 0;
}

/** Moves the corrections along with a text that changed. */
export function moveCorrections(db: WritableDb, sequence: number, textBefore: string, text: string): void {
  for (const row of rowsOf(db, sequence)) {
    // A damaged one stays as it is: rewriting would give it a hash that says it is whole.
    if (!isWhole(row)) continue;
    const moved = reanchorCorrection(parse(row, textBefore), text);
    const json = JSON.stringify(storeCorrection(moved, text));
    run(
      db,
      'UPDATE corrections SET correction = ?, correction_hash = ? WHERE sequence = ?',
      json,
      rowHash(row.id, json),
      row.sequence,
    );
  }
}

function rowsOf(db: ReadableDb, sequence: number): CorrectionRow[] {
  // A library of an older Dateline that is open for reading only has no such table yet.
  if (firstRow(db, "SELECT 1 AS there FROM sqlite_schema WHERE name = 'corrections'") === undefined)
    return [];
  return allRows<CorrectionRow>(
    db,
    'SELECT sequence, id, correction, correction_hash FROM corrections WHERE article = ? ORDER BY sequence',
    sequence,
  );
}

function isWhole(row: CorrectionRow): boolean {
  return rowHash(row.id, row.correction) === row.correction_hash;
}

function parse(row: CorrectionRow, text: string): Correction {
  return readCorrection(JSON.parse(row.correction) as StoredCorrection, text);
}
