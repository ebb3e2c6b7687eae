/** Bytes lately met, by name, up to a sum of lengths; the longest unused go first. */
export interface RecentBytes {
  get(name: string): Uint8Array | undefined;
  add(name: string, bytes: Uint8Array): void;
}

export function recentBytes(most: number): RecentBytes {
  // A map remembers in which order its entries came.
  const entries = new Map<string, Uint8Array>();
  let held = 0;

  function forget(name: string): void {
    held -= entries.get(name)?.length ?? 0;
    entries.delete(name);
  }

  return {
    get(name) {
      const bytes = entries.get(name);
      if (bytes === undefined) return undefined;
      entries.delete(name);
      entries.set(name, bytes);
      return bytes;
    },
    add(name, bytes) {
      forget(name);
      // One that would push out most of the others is not worth it.
      if (bytes.length > most / 4) return;
      entries.set(name, bytes);
      held += bytes.length;
      for (const oldest of entries.keys()) {
        if (held <= most) break;
        forget(oldest);
      }
    },
  };
}
