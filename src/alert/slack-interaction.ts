import { z } from 'zod';
import { ACT_KINDS, type ActKind } from './telling.ts';

/** A button of ours that somebody has pressed. */
export interface Pressed {
  act: ActKind;
  alert: string;
  /** Who, as the workspace calls them. */
  by: string;
}

const interaction = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() }),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })),
});

/**
 * The button of ours in the body of an interaction request, a form whose one field `payload` is JSON.
 * @returns undefined for anything else, such as a link that was followed
 */
export function pressedButton(body: string): Pressed | undefined {
  const payload = new URLSearchParams(body).get('payload');
  const parsed = interaction.safeParse(jsonOf(payload ?? ''));
  if (!parsed.success) return undefined;
  const { user, actions } = parsed.data;
  const [first] = actions;
  const act = ACT_KINDS.find(kind => kind === first?.action_id);
  if (act === undefined || first?.value === undefined) return undefined;
  return { act, alert: first.value, by: user.name ?? user.username ?? user.id };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
