import type { Channel, Place, Post, Receipt } from '../../src/alert/channel.ts';
import type { Telling } from '../../src/alert/telling.ts';

/** What a channel of the tests was handed. */
export interface Taken {
  id: string;
  part: Post['part'];
  place: Place;
  telling: Telling;
  corrected: boolean;
}

/**
 * A channel that takes everything and remembers it, and says of each message what `answer` says. What it took can be looked for.
 */
export function aChannel(
  over: Partial<Channel> & {
    parts?: readonly Post['part'][];
    answer?: (taken: Taken) => Promise<Receipt>;
  } = {},
): { channel: Channel; taken: Taken[] } {
  const taken: Taken[] = [];
  const { parts = ['head'], answer, ...channel } = over;
  const tsOf = (index: number): Receipt => ({ ts: `1772352000.${String(index + 1).padStart(6, '0')}` });
  return {
    taken,
    channel: {
      name: 'slack:#privacy',
      posts: telling =>
        parts.map(part => {
          const id = telling.kind === 'change' ? telling.content.alertId : telling.id;
          return {
            part,
            async send(place) {
              const message = { id, part, place, telling, corrected: false };
              taken.push(message);
              const receipt = tsOf(taken.length - 1);
              return answer ? answer(message) : receipt;
            },
            async find() {
              const index = taken.findIndex(each => each.id === id && each.part === part);
              return index < 0 ? undefined : tsOf(index);
            },
            async correct({ ts }) {
              const index = taken.findIndex((_, each) => tsOf(each).ts === ts);
              taken[index] = { ...taken[index]!, telling, corrected: true };
            },
          };
        }),
      ...channel,
    },
  };
}
