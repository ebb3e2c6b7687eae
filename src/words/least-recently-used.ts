/** Remembers the values that were asked for last. */
export interface Remembered<T> {
  get(key: string): T | undefined;
  /** @returns the value */
  keep(key: string, value: T): T;
}

/** Forgets the value that was not asked for the longest once there are more than `most`. */
export function leastRecentlyUsed<T>(most: number): Remembered<T> {
  const values = new Map<string, T>();
  return {
    get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    keep(key, value) {
      values.set(key, value);
      if (values.size > most) values.delete(values.keys().next().value!);
      return value;
    },
  };
}
