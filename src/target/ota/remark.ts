/**
 * Something of a collection that is not taken as it stands there.
 * `invalid`: the schema of Open Terms Archive refuses it. `left-out`: it is sound, and cannot be taken. `adapted`: it is taken,
 * otherwise than it is meant there. `ended`: it is not declared any more, so that there is nothing to visit.
 */
export interface Remark {
  kind: 'invalid' | 'left-out' | 'adapted' | 'ended';
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}
