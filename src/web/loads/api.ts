import type { Description } from '../api/description.ts';
import type { Page, Sources } from '../load.ts';
import { apiPage } from '../pages/api.ts';

/** What the API answers, with addresses of what this archive holds. */
export async function loadApi({ archive, roster, say }: Sources, description: Description): Promise<Page> {
  const [state] = await roster.states();
  const [change] = await archive.changes({ limit: 1 });
  const snapshot = change?.after.id ?? state?.lastRead?.snapshot;
  const known = {
    ...(state && { '/api/targets/{vendor}/{document}': `/api/targets/${state.target.id}` }),
    ...(change && { '/api/changes/{id}': `/api/changes/${change.id}` }),
    ...(snapshot !== undefined && { '/api/snapshots/{id}': `/api/snapshots/${snapshot}` }),
  };
  return { place: { title: 'API' }, main: apiPage(description, known, say) };
}
