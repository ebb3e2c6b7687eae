/** Milliseconds by which clocks are set right now and then, without any consequence. */
const USUAL = 30_000;

/**
 * Notices that the clock was put back: asked again and again, it tells by how many milliseconds it was since the last time; 0 where
 * nothing happened.
 *
 * @param wall the time of day, in milliseconds
 * @param steady a clock that nobody sets, in milliseconds
 */
export function clockWatch(wall: () => number, steady: () => number): () => number {
  let ahead = wall() - steady();
  return () => {
    const before = ahead;
    ahead = wall() - steady();
    return before - ahead > USUAL ? before - ahead : 0;
  };
}
