/** When something fails: before it reaches the store, or after it did, the answer being lost. */
export type Moment = 'before' | 'after';

/** Counts what is asked of a store and fails once, where it is told to. */
export class Faults {
  #asked = 0;
  #planned: { at: number | string; moment: Moment } | undefined;

  /** Starts counting anew; the request of this number, from 1, or the first that asks for this, will fail. */
  plan(at: number | string, moment: Moment): void {
    this.#asked = 0;
    this.#planned = { at, moment };
  }

  /** Whether the planned failure has come to pass. If not, there were fewer requests, and there will be none. */
  struck(): boolean {
    const struck = this.#planned === undefined;
    this.#planned = undefined;
    return struck;
  }

  async through<T>(request: () => Promise<T>, asks = ''): Promise<T> {
    this.#asked++;
    const planned = this.#planned;
    const moment = planned?.at === this.#asked || planned?.at === asks ? planned.moment : undefined;
    if (moment !== undefined) this.#planned = undefined;
    if (moment === 'before') throw new Injected('nothing was done');
    const answer = await request();
    if (moment === 'after') throw new Injected('it was done');
    return answer;
  }
}

export class Injected extends Error {
  override readonly name = 'Injected';
}
